package org.epaulet.policy;

import java.math.BigDecimal;
import org.epaulet.policy.yaml.Optional;

/**
 * The total 总分 of a year (R9).
 *
 * @param bonus what the sum of the event points is clamped to
 * @param floor the total is not below it
 * @param points the full marks of a total, which the weights sum to; null: 100
 */
public record TotalRule(
        MissingScore missing,
        Range bonus,
        BigDecimal floor,
        @Optional BigDecimal points) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public TotalRule {
        points = points == null ? HUNDRED : points;
    }

    /** A total of 100 points. */
    public TotalRule(MissingScore missing, Range bonus, BigDecimal floor) {
        this(missing, bonus, floor, null);
    }
}
