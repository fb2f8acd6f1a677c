package org.epaulet.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/**
 * Reads the texts of a workbook's parts: the runs of a rich text together, without the readings beside them.
 */
final class XlsxText {

    /** Far beyond the 32,767 characters a cell can hold; what is longer is no workbook. */
    private static final int LONGEST = 1 << 20;

    /** All shared texts together, in bytes. */
    private static final long MOST_SHARED = 1L << 28;

    private XlsxText() {}

    /** Returns the shared texts of a workbook as UTF-8, by index. */
    static List<byte[]> shared(InputStream part) throws IOException, XMLStreamException {
        List<byte[]> texts = new ArrayList<>();
        if (part == null) {
            return texts;
        }
        long bytes = 0;
        try (part) {
            XMLStreamReader xml = open(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("si")) {
                    byte[] text = richText(xml).getBytes(StandardCharsets.UTF_8);
                    bytes += text.length;
                    if (bytes > MOST_SHARED) {
                        throw new XMLStreamException("more than " + MOST_SHARED + " bytes of shared texts");
                    }
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    /** Opens a part for reading; nothing outside it is ever looked up. */
    static XMLStreamReader open(InputStream part) throws XMLStreamException {
        return XMLHelper.newXMLInputFactory().createXMLStreamReader(part);
    }

    /** Returns the text of the element the reader has just entered, leaving it: its {@code t} elements together. */
    static String richText(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "t" -> text.append(plainText(xml));
                    case "rPh" -> skip(xml);
                    default -> depth++;
                }
            }
        }
        return unescaped(text.toString());
    }

    /** Returns the characters of the element the reader has just entered, leaving it. */
    static String plainText(XMLStreamReader xml) throws XMLStreamException {
        String first = "";
        StringBuilder more = null;
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                skip(xml);
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                if (first.isEmpty()) {
                    first = xml.getText();
                } else {
                    more = more == null ? new StringBuilder(first) : more;
                    more.append(xml.getText());
                    if (more.length() > LONGEST) {
                        throw new XMLStreamException("a cell of more than " + LONGEST + " characters");
                    }
                }
            }
        }
        return more == null ? first : more.toString();
    }

    /** Leaves the element the reader has just entered. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** A workbook writes characters that XML cannot hold as {@code _x000D_}. */
    static String unescaped(String text) {
        return text.contains("_x") ? new XSSFRichTextString(text).getString() : text;
    }
}
