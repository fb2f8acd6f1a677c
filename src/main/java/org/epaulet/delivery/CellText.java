package org.epaulet.delivery;

/**
 * The text of a cell as a person who typed it meant it: without the blanks around it, and with plain digits.
 */
public final class CellText {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char IDEOGRAPHIC_SPACE = '\u3000';
    private static final char FULL_WIDTH_ZERO = '\uFF10';
    private static final char FULL_WIDTH_NINE = '\uFF19';

    private CellText() {}

    /** Returns the text without tabs, spaces, no-break and ideographic spaces around it: what a name or a note is. */
    public static String trimmed(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && isBlank(cell.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    /** Returns the trimmed text with full-width digits as digits: what any value but a name or a note is. */
    public static String value(String cell) {
        return plainDigits(trimmed(cell));
    }

    /** Returns the text with full-width digits as digits. */
    public static String plainDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isFullWidthDigit(text.charAt(i))) {
                return withPlainDigits(text);
            }
        }
        return text;
    }

    private static String withPlainDigits(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (isFullWidthDigit(chars[i])) {
                chars[i] = (char) (chars[i] - FULL_WIDTH_ZERO + '0');
            }
        }
        return new String(chars);
    }

    private static boolean isFullWidthDigit(char c) {
        return c >= FULL_WIDTH_ZERO && c <= FULL_WIDTH_NINE;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == NO_BREAK_SPACE || c == IDEOGRAPHIC_SPACE;
    }
}
