package org.epaulet.delivery;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a CSV file as slices of its bytes: comma, RFC 4180 quotes, rows that end with LF, CRLF or CR outside quotes.
 *
 * <p>In UTF-8 and in GB18030 no byte of a longer character is a comma, a quote or a line break, so bytes are compared, never
 * characters. Quoting is strict: a quote inside an unquoted field, or anything but a comma or a row's end after a closing
 * quote, breaks the row up to the end of that line; a quote that is never closed breaks it up to the end of the file. No
 * garbage is made per row.
 */
public final class CsvCursor implements RowCursor {

    private static final byte COMMA = ',';
    private static final byte QUOTE = '"';
    private static final byte CR = '\r';
    private static final byte LF = '\n';

    private final ByteWindow window;
    private final Charset charset;
    private final Blanks blanks;
    private final List<String> header;
    private final int columns;
    private final Slices fields = new Slices();
    private boolean broken;
    private long rowLine;
    private long line;

    private CsvCursor(Path file, ByteWindow window, Charset charset) {
        this.window = window;
        this.charset = charset;
        this.blanks = Blanks.in(charset);
        this.line = 1;
        this.header = readHeader(file);
        this.columns = header.size();
    }

    private CsvCursor(ByteWindow window, Charset charset, int columns, long line) {
        this.window = window;
        this.charset = charset;
        this.blanks = Blanks.in(charset);
        this.line = line;
        this.header = List.of();
        this.columns = columns;
    }

    /**
     * Opens a file and reads its header, the first row that is not blank; a byte order mark is skipped.
     *
     * @throws DeliveryException if the file cannot be read, or if the header's quoting is broken
     */
    public static CsvCursor open(Path file, Charset charset) {
        ByteWindow window = ByteWindow.open(file, 0, Long.MAX_VALUE);
        try {
            window.skipByteOrderMark(charset);
            return new CsvCursor(file, window, charset);
        } catch (RuntimeException e) {
            window.close();
            throw e;
        }
    }

    /**
     * Opens the part of a file that begins where a row begins and ends where a row ends.
     *
     * @param columns how many columns the header has
     * @param from as {@link #position()} told it, below the header
     * @param end offset of the first byte that is not read
     * @throws DeliveryException if the file cannot be read
     */
    public static CsvCursor open(Path file, Charset charset, int columns, FilePosition from, long end) {
        return new CsvCursor(ByteWindow.open(file, from.offset(), end), charset, columns, from.line());
    }

    /** Returns the header's cells as they stand, without empty ones at its end; none if the file is blank or opened below it. */
    @Override
    public List<String> header() {
        return header;
    }

    /** Returns where the next row begins, blank lines before it included. */
    public FilePosition position() {
        return new FilePosition(window.offset(), line);
    }

    @Override
    public boolean next() {
        boolean found = nextOfAnyWidth();
        if (found) {
            cutBeyondHeader();
        }
        return found;
    }

    @Override
    public long line() {
        return rowLine;
    }

    @Override
    public boolean broken() {
        return broken;
    }

    @Override
    public Slices fields() {
        return fields;
    }

    @Override
    public Charset charset() {
        return charset;
    }

    @Override
    public void close() {
        window.close();
    }

    private List<String> readHeader(Path file) {
        List<String> cells = new ArrayList<>();
        if (nextOfAnyWidth()) {
            if (broken) {
                throw new DeliveryException(
                        "File %s has a header in line %d whose quoting is broken; put quotes around a whole cell or nowhere."
                                .formatted(file, rowLine));
            }
            while (fields.count > 0 && blank(fields.count - 1)) {
                fields.count--;
            }
            for (int field = 0; field < fields.count; field++) {
                cells.add(fields.text(field, charset));
            }
        }
        return List.copyOf(cells);
    }

    private boolean nextOfAnyWidth() {
        while (window.available()) {
            readRow();
            if (broken || !blank()) {
                return true;
            }
        }
        return false;
    }

    private boolean blank() {
        for (int field = 0; field < fields.count; field++) {
            if (!blank(field)) {
                return false;
            }
        }
        return true;
    }

    private boolean blank(int field) {
        return blanks.fill(fields.bytes(), fields.start(field), fields.end(field));
    }

    private void cutBeyondHeader() {
        while (!broken && fields.count > columns && blank(fields.count - 1)) {
            fields.count--;
        }
    }

    private void readRow() {
        window.mark();
        rowLine = line;
        broken = false;
        if (!readPlainRow()) {
            readAnyRow();
        }
        fields.lieIn(window.bytes, window.mark);
    }

    /**
     * Reads a row without quotes that lies in the window whole, as nearly all do; returns false, and has not moved, at any other. All in one
     * loop: it sees every byte of a delivery.
     */
    private boolean readPlainRow() {
        byte[] bytes = window.bytes;
        int limit = window.limit;
        int[] starts = fields.starts;
        int[] ends = fields.ends;
        int from = window.at;
        int start = 0;
        int field = 0;
        for (int at = from; at < limit; at++) {
            byte b = bytes[at];
            if (b > COMMA || b < 0 || b != COMMA && b != LF && b != CR && b != QUOTE) {
                continue;
            }
            if (b == QUOTE || field == starts.length) {
                return false;
            }
            starts[field] = start;
            ends[field++] = at - from;
            start = at + 1 - from;
            if (b != COMMA) {
                fields.count = field;
                window.at = at;
                passRowEnd();
                return true;
            }
        }
        return false;
    }

    private void readAnyRow() {
        fields.count = 0;
        boolean more = true;
        while (more) {
            more = window.available() && window.bytes[window.at] == QUOTE ? readQuoted() : readPlain();
        }
        broken |= window.overflown();
    }

    /** Returns whether another field follows in the row. */
    private boolean readPlain() {
        int start = window.at - window.mark;
        while (true) {
            byte[] bytes = window.bytes;
            int limit = window.limit;
            int at = window.at;
            while (at < limit) {
                byte b = bytes[at];
                if (b <= COMMA && (b == COMMA || b == LF || b == CR || b == QUOTE)) {
                    break;
                }
                at++;
            }
            window.at = at;
            if (at < limit) {
                return endOfPlain(start);
            }
            if (!window.available()) {
                addField(start, window.at - window.mark);
                return false;
            }
        }
    }

    private boolean endOfPlain(int start) {
        byte b = window.bytes[window.at];
        if (b == QUOTE) {
            return breakRow();
        }
        addField(start, window.at - window.mark);
        return b == COMMA ? passComma() : passRowEnd();
    }

    /** Reads a quoted field, moving its bytes together where quotes are doubled; returns whether another field follows. */
    private boolean readQuoted() {
        window.at++;
        int start = window.at - window.mark;
        int end = start;
        byte previous = COMMA;
        while (window.available()) {
            byte b = window.bytes[window.at++];
            if (b == QUOTE) {
                if (!window.available() || window.bytes[window.at] != QUOTE) {
                    addField(start, end);
                    return afterClosingQuote();
                }
                window.at++;
            } else if (b == CR || b == LF && previous != CR) {
                line++;
            }
            previous = b;
            if (!window.overflown()) {
                window.bytes[window.mark + end++] = b;
            }
        }
        broken = true;
        return false;
    }

    private boolean afterClosingQuote() {
        if (!window.available()) {
            return false;
        }
        byte b = window.bytes[window.at];
        if (b == COMMA) {
            return passComma();
        }
        return b == CR || b == LF ? passRowEnd() : breakRow();
    }

    private boolean passComma() {
        window.at++;
        return true;
    }

    private boolean passRowEnd() {
        byte b = window.bytes[window.at++];
        if (b == CR && window.available() && window.bytes[window.at] == LF) {
            window.at++;
        }
        line++;
        return false;
    }

    private boolean breakRow() {
        broken = true;
        window.mark();
        while (window.available()) {
            byte b = window.bytes[window.at];
            if (b == CR || b == LF) {
                return passRowEnd();
            }
            window.at++;
            window.mark();
        }
        return false;
    }

    private void addField(int start, int end) {
        broken |= !fields.add(start, end);
    }
}
