package org.epaulet.policy.tier;

import java.time.LocalDate;
import java.time.MonthDay;
import org.epaulet.policy.yaml.Optional;
import org.epaulet.policy.year.AssessmentYear;

/**
 * From when a move on the ladder counts (晋升起算日), R13: the first such day after the year. What is null counts from the day after the
 * year.
 */
public record TierEffect(
        @Optional MonthDay entry,
        @Optional MonthDay promote,
        @Optional MonthDay select,
        @Optional MonthDay demote) {

    /** Returns whether it says anything. */
    public boolean isEmpty() {
        return entry == null && promote == null && select == null && demote == null;
    }

    /** Returns the first such day after the year; null: the day after it. */
    public static LocalDate after(AssessmentYear year, MonthDay day) {
        LocalDate first = year.nextStart();
        if (day == null) {
            return first;
        }
        LocalDate then = day.atYear(first.getYear());
        return then.isBefore(first) ? day.atYear(first.getYear() + 1) : then;
    }
}
