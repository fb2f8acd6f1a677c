package org.epaulet.workbook;

/**
 * How the cells of a column look: alignment and number format.
 */
public enum Look {
    /** Words, to the left, wrapped. */
    TEXT("@"),
    /** Codes, ids and short words, centred. */
    CENTRED("@"),
    NUMBER("#,##0"),
    /** Yuan with thousands separators. */
    MONEY("#,##0.00"),
    /** Two decimals: scores, coefficients. */
    POINTS("0.00"),
    /** One decimal. */
    MONTHS("0.0"),
    DAY("yyyy-mm-dd"),
    /** How many rows; the format is the words'. */
    COUNT("0");

    private final String format;

    Look(String format) {
        this.format = format;
    }

    String format() {
        return format;
    }

    boolean words() {
        return this == TEXT || this == CENTRED;
    }
}
