package org.epaulet.policy;

/**
 * How long a period of the year is.
 */
public enum PeriodLength {
    MONTH(1),
    TWO_MONTHS(2),
    QUARTER(3),
    FOUR_MONTHS(4),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    PeriodLength(int months) {
        this.months = months;
    }

    /** Returns how many calendar months one period takes. */
    public int months() {
        return months;
    }
}
