package org.epaulet.policy.year;

import org.epaulet.policy.yaml.Optional;

/**
 * How an assessment year is cut into periods (R2).
 *
 * @param period the length of one period
 * @param closesOn the day of the month that closes a period (25 gives 26th to 25th); null: the month's last day
 * @param firstMonth the month, 1 to 12, in which the year's first month is closed; null: January
 * @param namedAfter which of its two calendar years a year is called by; null: the one in which it ends
 */
public record YearRule(
        PeriodLength period,
        @Optional Integer closesOn,
        @Optional Integer firstMonth,
        @Optional NamedAfter namedAfter) {

    /** Which calendar year an assessment year is called by. */
    public enum NamedAfter {
        /** The one in which it begins: the school year 2025 begins in September 2025. */
        BEGIN,
        /** The one in which it ends. */
        END
    }

    /** A year that is closed with December. */
    public YearRule(PeriodLength period, Integer closesOn) {
        this(period, closesOn, null, null);
    }

    /** Returns the assessment year of that number. */
    public AssessmentYear year(int number) {
        return AssessmentYear.of(number, this);
    }

    /** Returns the same year cut into periods of another length. */
    YearRule cutInto(PeriodLength length) {
        return new YearRule(length, closesOn, firstMonth, namedAfter);
    }

    /** Returns how many months behind January of the year it is called by the year begins. */
    public int shift() {
        int months = firstMonth == null ? 0 : firstMonth - 1;
        return months == 0 || namedAfter == NamedAfter.BEGIN ? months : months - 12;
    }
}
