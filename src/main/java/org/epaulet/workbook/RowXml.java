package org.epaulet.workbook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellReference;

/**
 * Rows and cells of a sheet as XML.
 */
final class RowXml {

    private static final char FIRST_WIDE = 0x80;
    private static final int LONGEST_TEXT = 32_767;
    private static final LocalDate FIRST_SAFE_DAY = LocalDate.of(1900, 3, 1);
    private static final long DAY_ZERO = LocalDate.of(1899, 12, 30).toEpochDay();
    /** Points of a line of Chinese; fonts that stand in for a missing one take more than its own 13. */
    private static final int LINE = 15;

    private static final int LATIN_LINE = 13;
    private static final int MARGIN = 2;
    private static final int HIGHEST = 409;
    private static final int LOWEST = 17;
    private static final byte[] AS_LOW = bytes("017");
    /** Attributes that end a row's tag. */
    static final byte[] PLAIN = bytes("\" customHeight=\"1\">");

    static final byte[] DETAIL = bytes("\" customHeight=\"1\" outlineLevel=\"1\">");
    private static final byte[] ROW = bytes("<row r=\"");
    private static final byte[] HEIGHT = bytes("\" ht=\"");
    private static final byte[] NUMBER_END = bytes("</v></c>");
    private static final byte[] TEXT_END = bytes("</t></is></c>");
    private static final byte[] ROW_END = bytes("</row>");

    private final PartFile out;
    private final List<byte[]> columns = new ArrayList<>();
    /** What follows a cell's reference, by style: written so often that it is kept. */
    private final byte[][] empty = new byte[StyleIds.COUNT][];

    private final byte[][] numbers = new byte[StyleIds.COUNT][];
    private final byte[][] formulas = new byte[StyleIds.COUNT][];
    private final byte[][] texts = new byte[StyleIds.COUNT][];
    private final byte[][] spacedTexts = new byte[StyleIds.COUNT][];
    private byte[] row = {};
    private long heightPlace;
    private int height;

    RowXml(PartFile out) {
        this.out = out;
    }

    /** Begins a row as high as one line; a text that needs more makes it higher. */
    void startRow(int number, byte[] attributes) {
        row = bytes(Integer.toString(number));
        out.raw(ROW);
        out.raw(row);
        out.raw(HEIGHT);
        heightPlace = out.length();
        height = LOWEST;
        out.raw(AS_LOW);
        out.raw(attributes);
    }

    void endRow() {
        out.raw(ROW_END);
        if (height > LOWEST) {
            out.patch(heightPlace, threeDigits(Math.min(HIGHEST, height)));
        }
    }

    private static byte[] threeDigits(int points) {
        return bytes(String.valueOf(1_000 + points).substring(1));
    }

    /** Makes the row high enough for the text in a column of that width. */
    void wrap(String text, int width) {
        if (text.length() * 2 > width - 1 || text.indexOf('\n') >= 0) {
            int line = TextWidth.of(text) > text.length() ? LINE : LATIN_LINE;
            height = Math.max(height, MARGIN + TextWidth.lines(text, width) * line);
        }
    }

    void blank(int column, int style) {
        start(column, empty, style, "\"/>");
    }

    void number(int column, int style, long unscaled, int decimals) {
        start(column, numbers, style, "\"><v>");
        out.number(unscaled, decimals);
        out.raw(NUMBER_END);
    }

    void decimal(int column, int style, BigDecimal number) {
        if (number.precision() < 18 && number.scale() >= 0 && number.scale() < 18) {
            number(column, style, number.unscaledValue().longValueExact(), number.scale());
            return;
        }
        start(column, numbers, style, "\"><v>");
        out.ascii(number.toPlainString());
        out.raw(NUMBER_END);
    }

    /** Days before March 1900, whose numbers spreadsheets disagree about, are written as text. */
    void day(int column, int style, LocalDate day) {
        if (day.isBefore(FIRST_SAFE_DAY)) {
            text(column, style, day.toString());
        } else {
            number(column, style, day.toEpochDay() - DAY_ZERO, 0);
        }
    }

    void formula(int column, int style, String formula, long unscaled, int decimals) {
        start(column, formulas, style, "\"><f>");
        escaped(formula);
        out.ascii("</f><v>");
        out.number(unscaled, decimals);
        out.raw(NUMBER_END);
    }

    void text(int column, int style, String text) {
        if (spaced(text)) {
            start(column, spacedTexts, style, "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        } else {
            start(column, texts, style, "\" t=\"inlineStr\"><is><t>");
        }
        escaped(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + "…" : text);
        out.raw(TEXT_END);
    }

    private void start(int column, byte[][] openings, int style, String rest) {
        while (columns.size() <= column) {
            columns.add(bytes("<c r=\"" + CellReference.convertNumToColString(columns.size())));
        }
        if (openings[style] == null) {
            openings[style] = bytes("\" s=\"" + style + rest);
        }
        out.raw(columns.get(column));
        out.raw(row);
        out.raw(openings[style]);
    }

    private static boolean spaced(String text) {
        return !text.isEmpty()
                && (text.charAt(0) <= ' '
                        || text.charAt(text.length() - 1) <= ' '
                        || text.indexOf('\n') >= 0
                        || text.indexOf("  ") >= 0);
    }

    private void escaped(String text) {
        int i = 0;
        while (i < text.length()) {
            int plain = out.plain(text, i);
            i += plain;
            if (plain > 0) {
                continue;
            }
            char symbol = text.charAt(i);
            if (Character.isHighSurrogate(symbol)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.symbol(Character.toCodePoint(symbol, text.charAt(++i)));
            } else if (symbol >= FIRST_WIDE && symbol < Character.MIN_SURROGATE) {
                out.symbol(symbol);
            } else {
                special(symbol, text, i);
            }
            i++;
        }
    }

    private void special(char symbol, String text, int place) {
        switch (symbol) {
            case '&' -> out.ascii("&amp;");
            case '<' -> out.ascii("&lt;");
            case '>' -> out.ascii("&gt;");
            case '_' -> out.ascii(readsAsEscape(text, place) ? "_x005F_" : "_");
            case '\t', '\n' -> out.ascii(symbol);
            default -> {
                if (symbol < ' ' || symbol >= 0xFFFE) {
                    out.ascii(String.format(Locale.ROOT, "_x%04X_", (int) symbol));
                } else {
                    out.symbol(Character.isSurrogate(symbol) ? 0xFFFD : symbol);
                }
            }
        }
    }

    /** A spreadsheet reads _x0041_ in a text as A. */
    private static boolean readsAsEscape(String text, int place) {
        if (place + 6 >= text.length() || text.charAt(place + 1) != 'x' || text.charAt(place + 6) != '_') {
            return false;
        }
        for (int i = place + 2; i < place + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
