package org.epaulet.workbook;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A CSV file that can stop and go on: UTF-8 with BOM, LF, quotes only where RFC 4180 needs them.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class CsvPart implements Cells, AutoCloseable {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final PartFile out;
    private boolean first = true;

    private CsvPart(PartFile out) {
        this.out = out;
    }

    /**
     * Opens the file: with the header row where there is no state, else cut back to where {@link #state()} was taken.
     *
     * @throws WorkbookException if the file cannot be written or is shorter than the state says
     */
    public static CsvPart open(Path path, List<String> headings, String state) {
        if (state != null) {
            return new CsvPart(PartFile.open(path, Long.parseLong(state)));
        }
        CsvPart part = new CsvPart(PartFile.open(path, 0));
        part.out.symbol(BYTE_ORDER_MARK);
        headings.forEach(part::text);
        part.endRow();
        return part;
    }

    /** Ends the row. */
    public void endRow() {
        out.ascii('\n');
        first = true;
    }

    /** Writes out what is buffered and returns the state from which {@link #open} goes on; only between rows. */
    public String state() {
        out.force();
        return Long.toString(out.length());
    }

    @Override
    public void text(String text) {
        separate();
        if (text == null) {
            return;
        }
        boolean quoted = needsQuotes(text);
        if (quoted) {
            out.ascii('"');
        }
        if (FormulaText.looksLikeFormula(text)) {
            out.ascii('\'');
        }
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (point == '"') {
                out.ascii('"');
            }
            out.symbol(Character.getType(point) == Character.SURROGATE ? 0xFFFD : point);
            i += Character.charCount(point);
        }
        if (quoted) {
            out.ascii('"');
        }
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char symbol = text.charAt(i);
            if (symbol == ',' || symbol == '"' || symbol == '\n' || symbol == '\r') {
                return true;
            }
        }
        return false;
    }

    @Override
    public void number(long number) {
        separate();
        out.number(number, 0);
    }

    @Override
    public void fen(long fen) {
        separate();
        out.number(fen, 2);
    }

    @Override
    public void decimal(BigDecimal number) {
        separate();
        if (number != null) {
            out.ascii(number.toPlainString());
        }
    }

    @Override
    public void day(LocalDate day) {
        separate();
        if (day != null) {
            out.ascii(day.toString());
        }
    }

    @Override
    public void blank() {
        separate();
    }

    private void separate() {
        if (!first) {
            out.ascii(',');
        }
        first = false;
    }

    @Override
    public void close() {
        out.close();
    }
}
