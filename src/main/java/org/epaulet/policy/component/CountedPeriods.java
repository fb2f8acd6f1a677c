package org.epaulet.policy.component;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.yaml.Optional;

/**
 * Which periods of a component make its year, and how much each counts (计入周期与权重). Of equal scores the earlier period is the
 * better one.
 *
 * @param dropLowest how many of the lowest scores are left out; null: none
 * @param dropHighest how many of the highest scores are left out; null: none
 * @param from the number of periods from which on some are left out; null: as soon as one remains
 * @param best at most so many make the year, the best of those that are left; null: all
 * @param weights of the periods of the year, in their order, re-normalised over those that make it; empty: equal ones
 */
public record CountedPeriods(
        @Optional Integer dropLowest,
        @Optional Integer dropHighest,
        @Optional Integer from,
        @Optional Integer best,
        @Optional List<BigDecimal> weights) {

    public CountedPeriods {
        dropLowest = dropLowest == null ? 0 : dropLowest;
        dropHighest = dropHighest == null ? 0 : dropHighest;
        weights = weights == null ? List.of() : List.copyOf(weights);
    }

    /** Returns how many periods, of so many that count, are left out at the upper end. */
    public int highestOf(int counted) {
        return drops(counted) ? dropHighest : 0;
    }

    /** Returns how many of so many that count make the year. */
    public int lengthOf(int counted) {
        int left = drops(counted) ? counted - dropLowest - dropHighest : counted;
        return best == null ? left : Math.min(left, best);
    }

    private boolean drops(int counted) {
        return counted >= leastForDropping();
    }

    /** Returns from how many periods on some are left out. */
    public int leastForDropping() {
        return Math.max(dropLowest + dropHighest + 1, from == null ? 0 : from);
    }

    /** Returns the weight of a period, counted from 1. */
    public BigDecimal weight(int period) {
        return weights.isEmpty() ? BigDecimal.ONE : weights.get(period - 1);
    }
}
