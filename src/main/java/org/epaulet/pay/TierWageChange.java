package org.epaulet.pay;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.commons.numbers.fraction.BigFraction;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.policy.year.Period;

/** What a change of the monthly tier wage comes to in the year after the assessment year (R14). */
public final class TierWageChange {

    private TierWageChange() {}

    /**
     * Returns the monthly difference for the months of the next year from the day on, in fen, rounded once: a month that has begun by its
     * days.
     *
     * @param monthly in fen; negative where the wage falls
     */
    public static long inNextYear(AssessmentYear year, LocalDate from, long monthly) {
        BigFraction sum = BigFraction.ZERO;
        for (Period month : year.next().months()) {
            long days = ChronoUnit.DAYS.between(month.from(), month.to()) + 1;
            long before = Math.min(days, Math.max(0, ChronoUnit.DAYS.between(month.from(), from)));
            sum = sum.add(BigFraction.of(days - before, days));
        }
        return sum.multiply(monthly).bigDecimalValue(0, RoundingMode.HALF_UP).longValueExact();
    }
}
