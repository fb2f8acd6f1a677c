package org.epaulet.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.epaulet.policy.component.CountedPeriods;
import org.epaulet.policy.component.YearOfPeriods;
import org.epaulet.policy.year.Period;

/**
 * One period of a component that is by period: a ledger (R5), an appraisal, or one composed of others.
 *
 * @param counts whether the period counts: it overlaps the employed days and these are not all neutral
 * @param records how many it is made of; of a composed one the shorter periods
 * @param points sum of the records' points; null but for a ledger
 * @param score of a ledger base plus points, clamped; null where the period does not count
 * @param failed whether the score is below the pass mark
 * @param grade of the period; null where it does not count or periods have no grades
 */
public record PeriodScore(
        int period, boolean counts, long records, BigDecimal points, BigDecimal score, boolean failed, String grade) {

    /** A period without a grade. */
    public PeriodScore(int period, boolean counts, long records, BigDecimal points, BigDecimal score, boolean failed) {
        this(period, counts, records, points, score, failed, null);
    }

    /** Returns whether a period counts for somebody (R5): employed in it, not on neutral leave all the time, present often enough. */
    static boolean counts(Period period, Service service, Integer leastDays) {
        return service.overlaps(period)
                && !service.neutralIn(period)
                && (leastDays == null || service.presentIn(period) >= leastDays);
    }

    /**
     * Returns what the year makes of its periods, null when none counts.
     *
     * @param chosen which of them make the year, and how much each counts; null: all that count, each the same
     */
    static BigDecimal ofYear(List<PeriodScore> scores, YearOfPeriods year, CountedPeriods chosen, int decimals) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (PeriodScore period : chosen == null ? scores : making(scores, chosen)) {
            if (period.counts()) {
                BigDecimal weight = chosen == null ? BigDecimal.ONE : chosen.weight(period.period());
                sum = sum.add(chosen == null ? period.score() : period.score().multiply(weight));
                weights = weights.add(weight);
            }
        }
        if (weights.signum() == 0) {
            return null;
        }
        return switch (year) {
            case MEAN -> sum.divide(weights, decimals, RoundingMode.HALF_UP);
            case SUM -> sum.setScale(decimals, RoundingMode.HALF_UP);
        };
    }

    /** Returns the periods that make the year, in their order. */
    public static List<PeriodScore> making(List<PeriodScore> scores, CountedPeriods chosen) {
        List<PeriodScore> counting = scores.stream()
                .filter(PeriodScore::counts)
                // the sort is stable: of equals the earlier one is the better
                .sorted(Comparator.comparing(PeriodScore::score).reversed())
                .toList();
        int from = chosen.highestOf(counting.size());
        return counting.subList(from, from + chosen.lengthOf(counting.size())).stream()
                .sorted(Comparator.comparingInt(PeriodScore::period))
                .toList();
    }

    /** Returns the same period with another grade. */
    PeriodScore graded(String other) {
        return new PeriodScore(period, counts, records, points, score, failed, other);
    }
}
