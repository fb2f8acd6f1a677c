package org.epaulet.delivery;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The rows of a workbook's first sheet, read as a stream; a row is as wide as the header even where its last cells are missing.
 */
public final class XlsxCursor implements RowCursor {

    private static final Blanks BLANKS = Blanks.in(StandardCharsets.UTF_8);
    /** Columns A to XFD. */
    private static final int MOST_COLUMNS = 16_384;

    private final String name;
    private final XlsxBook book;
    private final XMLStreamReader xml;
    private final List<String> header;
    private byte[] buffer = new byte[1024];
    private int length;
    private final Slices fields = new Slices();
    private long line;

    private XlsxCursor(String name, XlsxBook book) throws XMLStreamException {
        this.name = name;
        this.book = book;
        this.xml = XlsxText.open(book.sheet());
        this.header = readHeader();
    }

    /**
     * Opens a workbook and reads the header, the first row that is not blank.
     *
     * @param name how messages name the file
     * @throws DeliveryException if it is no workbook, is protected, damaged, or unpacks beyond reason; also while reading
     */
    public static XlsxCursor open(Path file, String name) {
        XlsxBook book = XlsxBook.open(file, name);
        try {
            return new XlsxCursor(name, book);
        } catch (XMLStreamException | RuntimeException e) {
            book.close();
            throw e instanceof DeliveryException sentence ? sentence : XlsxBook.unreadable(name, e);
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public boolean next() {
        if (!nextOfAnyWidth()) {
            return false;
        }
        while (fields.count < header.size()) {
            addField("");
        }
        fields.lieIn(buffer, 0);
        return true;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public boolean broken() {
        return false;
    }

    @Override
    public Slices fields() {
        return fields;
    }

    @Override
    public Charset charset() {
        return StandardCharsets.UTF_8;
    }

    @Override
    public void close() {
        book.close();
    }

    private List<String> readHeader() {
        List<String> cells = new ArrayList<>();
        if (nextOfAnyWidth()) {
            for (int field = 0; field < fields.count; field++) {
                cells.add(fields.text(field, StandardCharsets.UTF_8));
            }
        }
        return List.copyOf(cells);
    }

    private boolean nextOfAnyWidth() {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    readRow();
                    cutEmptyEnd();
                    if (fields.count > 0) {
                        return true;
                    }
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException e) {
            throw XlsxBook.unreadable(name, e);
        }
    }

    private void cutEmptyEnd() {
        int keep = header == null ? 0 : header.size();
        while (fields.count > keep && isBlank(fields.count - 1)) {
            fields.count--;
        }
        if (fields.count <= keep && isBlank()) {
            fields.count = 0;
        }
    }

    private boolean isBlank() {
        for (int field = 0; field < fields.count; field++) {
            if (!isBlank(field)) {
                return false;
            }
        }
        return true;
    }

    private boolean isBlank(int field) {
        return BLANKS.fill(buffer, fields.start(field), fields.end(field));
    }

    private void readRow() throws XMLStreamException {
        String number = xml.getAttributeValue(null, "r");
        line = number == null ? line + 1 : Long.parseLong(number);
        fields.count = 0;
        length = 0;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("c")) {
                    readCell();
                } else {
                    XlsxText.skip(xml);
                }
            }
        }
        fields.lieIn(buffer, 0);
    }

    /** A formula that nobody has calculated has no value; its text stands for it, lest a score that is missing withdraws a record. */
    private void readCell() throws XMLStreamException {
        String reference = xml.getAttributeValue(null, "r");
        String style = xml.getAttributeValue(null, "s");
        String named = xml.getAttributeValue(null, "t");
        String type = named == null ? "n" : named;
        int column = reference == null ? fields.count : column(reference);
        if (column < fields.count) {
            throw new IllegalArgumentException("the cells of a row are out of order at " + reference);
        }
        while (fields.count < column) {
            addField("");
        }
        String value = "";
        String formula = null;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = XlsxText.plainText(xml);
                    case "v" -> value = XlsxText.plainText(xml);
                    case "is" -> value = XlsxText.richText(xml);
                    default -> XlsxText.skip(xml);
                }
            }
        }
        if (formula != null && type.equals("n") && value.isBlank()) {
            addField("=" + formula);
        } else {
            add(value, type, style);
        }
    }

    private void add(String value, String type, String style) {
        switch (type) {
            case "s" -> addShared(value.strip());
            case "n" ->
                addField(XlsxNumber.text(
                        value.strip(), book.isDate(style == null ? 0 : Integer.parseInt(style)), book.from1904()));
            case "b" -> addField(value.strip().equals("1") ? "TRUE" : "FALSE");
            case "d" -> addField(value.indexOf('T') < 0 ? value : value.substring(0, value.indexOf('T')));
            default -> addField(XlsxText.unescaped(value));
        }
    }

    /** A cell that names no text has none. */
    private void addShared(String number) {
        if (number.isEmpty()) {
            addField("");
        } else {
            addField(book.sharedTexts().get(Integer.parseInt(number)));
        }
    }

    /** Returns the column of a reference such as AB12, counted from 0. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A' && column <= MOST_COLUMNS; i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
        }
        if (column < 1 || column > MOST_COLUMNS) {
            throw new IllegalArgumentException("no column of a sheet: " + reference);
        }
        return column - 1;
    }

    private void addField(String text) {
        addField(text.getBytes(StandardCharsets.UTF_8));
    }

    private void addField(byte[] text) {
        if (length + text.length > buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * (length + text.length));
        }
        System.arraycopy(text, 0, buffer, length, text.length);
        fields.add(length, length + text.length);
        length += text.length;
    }
}
