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

    /**
     * Returns how many lines the text takes in a column of that many characters: a line ends between words, and before or behind
     * any Chinese character.
     */
    static int lines(String text, int columnWidth) {
        int room = Math.max(2, columnWidth);
        int lines = 1;
        int taken = 0;
        int end;
        for (int i = 0; i < text.length(); i = end) {
            end = endOfWord(text, i);
            char first = text.charAt(i);
            int width = first >= FIRST_WIDE ? 2 : end - i;
            if (first == '\n' || taken + width > room && taken > 0) {
                lines++;
                taken = 0;
            }
            if (first > ' ' || taken > 0) {
                taken += width;
                lines += (taken - 1) / room;
                taken = (taken - 1) % room + 1;
            }
        }
        return lines;
    }

    private static int endOfWord(String text, int from) {
        int end = from + 1;
        while (isOfWord(text.charAt(from)) && end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(char symbol) {
        return symbol > ' ' && symbol < FIRST_WIDE;
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
