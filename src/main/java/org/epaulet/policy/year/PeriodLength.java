package org.epaulet.policy.year;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.epaulet.policy.label.Tongue;

/**
 * How long a period of the year is.
 */
public enum PeriodLength {
    /** 旬: ten days, the third one to the end of the month. */
    TEN_DAYS(1, 10, 3),
    /** 半月: fifteen days, the second one to the end of the month. */
    HALF_MONTH(1, 15, 2),
    MONTH(1, 0, 1),
    TWO_MONTHS(2, 0, 1),
    QUARTER(3, 0, 1),
    FOUR_MONTHS(4, 0, 1),
    HALF_YEAR(6, 0, 1),
    YEAR(12, 0, 1);

    private final int months;
    private final int days;
    private final int parts;

    PeriodLength(int months, int days, int parts) {
        this.months = months;
        this.days = days;
        this.parts = parts;
    }

    /** Returns how many months are cut into periods together. */
    int months() {
        return months;
    }

    /** Returns whether periods of the other length make one of these, without a rest. */
    public boolean holds(PeriodLength shorter) {
        return shorter.months < months
                ? months % shorter.months == 0
                : shorter.months == months && shorter.parts > 1 && parts == 1 || this == shorter;
    }

    /** Returns how many periods a year has. */
    public int ofYear() {
        return 12 / months * parts;
    }

    /** Returns the first days of the periods of those months that begin on a day. */
    List<LocalDate> begins(LocalDate first) {
        return IntStream.range(0, parts)
                .mapToObj(part -> first.plusDays((long) part * days))
                .toList();
    }

    /** Returns what one of them is called. */
    public String said(Tongue tongue) {
        return switch (this) {
            case TEN_DAYS -> tongue.say("ten days", "旬");
            case HALF_MONTH -> tongue.say("half-month", "半月");
            case MONTH -> tongue.say("month", "1个月");
            case TWO_MONTHS, QUARTER, FOUR_MONTHS, HALF_YEAR, YEAR -> tongue.say(months + " months", months + "个月");
        };
    }
}
