package org.epaulet.policy;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.yaml.Optional;

/**
 * The total 总分 of a year (R9).
 *
 * @param bonus what the sum of the points of events and circumstances is clamped to
 * @param floor the total is not below it
 * @param rewards at most so much of the points of rewards counts; null: no limit
 * @param penalties at most so much of the points of penalties counts, a number above 0; null: no limit
 * @param circumstances what else gives or costs points
 * @param points the full marks of a total, which the weights sum to; null: 100
 */
public record TotalRule(
        MissingScore missing,
        Range bonus,
        BigDecimal floor,
        @Optional BigDecimal points,
        @Optional BigDecimal rewards,
        @Optional BigDecimal penalties,
        @Optional List<Circumstance> circumstances) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public TotalRule {
        points = points == null ? HUNDRED : points;
        circumstances = circumstances == null ? List.of() : List.copyOf(circumstances);
    }

    /** A total of 100 points. */
    public TotalRule(MissingScore missing, Range bonus, BigDecimal floor) {
        this(missing, bonus, floor, null, null, null, null);
    }
}
