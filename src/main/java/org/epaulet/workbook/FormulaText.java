package org.epaulet.workbook;

/**
 * Texts that a spreadsheet would take for a formula.
 */
final class FormulaText {

    private FormulaText() {}

    /** Returns whether it begins with = + - @ tab or CR and is no plain number. */
    static boolean looksLikeFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        return switch (text.charAt(0)) {
            case '=', '@', '\t', '\r' -> true;
            case '+', '-' -> !digitsWithPoint(text);
            default -> false;
        };
    }

    /** Sign, digits, and perhaps a point with digits after it. */
    private static boolean digitsWithPoint(String text) {
        int point = text.indexOf('.');
        return point < 0
                ? digits(text, 1, text.length())
                : digits(text, 1, point) && digits(text, point + 1, text.length());
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return to > from;
    }
}
