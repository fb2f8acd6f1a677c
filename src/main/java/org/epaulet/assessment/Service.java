package org.epaulet.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.epaulet.policy.year.Period;

/**
 * A person's employed days in the assessment year (在岗天数) and the absences inside them, each day counted once (R4).
 *
 * @param from first employed day of the year
 * @param to last employed day of the year
 * @param days employed days
 * @param neutral the employed days that are neutral, in spans as long as they can be
 * @param absent the days absent for whatever reason, in spans as long as they can be
 */
public record Service(
        LocalDate from,
        LocalDate to,
        int days,
        int neutralDays,
        int ordinaryDays,
        int unexcusedDays,
        List<DaySpan> neutral,
        List<DaySpan> absent) {

    public Service {
        neutral = List.copyOf(neutral);
        absent = List.copyOf(absent);
    }

    /** Days of service without an absence. */
    public Service(LocalDate from, LocalDate to, int days, int neutralDays, int ordinaryDays, int unexcusedDays) {
        this(from, to, days, neutralDays, ordinaryDays, unexcusedDays, List.of(), List.of());
    }

    /** Returns whether the person was employed on a day of the period. */
    public boolean overlaps(Period period) {
        return !period.from().isAfter(to) && !period.to().isBefore(from);
    }

    /** Returns whether all employed days of the period are neutral. */
    public boolean neutralIn(Period period) {
        for (DaySpan span : neutral) {
            if (overlaps(period)
                    && !span.from().isAfter(first(period))
                    && !span.to().isBefore(last(period))) {
                return true;
            }
        }
        return false;
    }

    /** Returns on how many days of the period the person was employed. */
    public int daysIn(Period period) {
        return overlaps(period) ? (int) days(first(period), last(period)) : 0;
    }

    /** Returns on how many days of the period the person was employed and not absent. */
    public int presentIn(Period period) {
        if (!overlaps(period)) {
            return 0;
        }
        long present = days(first(period), last(period));
        for (DaySpan span : absent) {
            LocalDate begins = span.from().isAfter(first(period)) ? span.from() : first(period);
            LocalDate ends = span.to().isBefore(last(period)) ? span.to() : last(period);
            present -= begins.isAfter(ends) ? 0 : days(begins, ends);
        }
        return (int) present;
    }

    private LocalDate first(Period period) {
        return period.from().isAfter(from) ? period.from() : from;
    }

    private LocalDate last(Period period) {
        return period.to().isBefore(to) ? period.to() : to;
    }

    private static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
