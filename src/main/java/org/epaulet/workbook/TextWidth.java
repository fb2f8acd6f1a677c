package org.epaulet.workbook;

/**
 * How much room a text takes in a cell: a Chinese character is as wide as two letters.
 */
final class TextWidth {

    private static final int FIRST_WIDE = 0x1100;

    private TextWidth() {}

    static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) >= FIRST_WIDE ? 2 : 1;
        }
        return width;
    }

    /** Returns how many lines the text takes in a column of that many characters. */
    static int lines(String text, int columnWidth) {
        int room = Math.max(2, columnWidth);
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += Math.max(1, (of(line) + room - 1) / room);
        }
        return lines;
    }

    /** Returns the text, cut with an ellipsis where it is wider. */
    static String fit(String text, int room) {
        if (of(text) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 1 && of(text.substring(0, end)) + 2 > room) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
