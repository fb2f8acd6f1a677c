package org.epaulet.assessment;

import java.math.BigDecimal;
import java.util.List;

/**
 * The score of one component (R5 to R7) with what it is made of.
 *
 * @param score six decimals, rounded once; null where the component is missing
 * @param periods of a ledger, else empty
 * @param groups of a rating or vote, else empty
 */
public record ComponentScore(
        String component, BigDecimal weight, BigDecimal score, List<PeriodScore> periods, List<GroupScore> groups) {

    public ComponentScore {
        periods = List.copyOf(periods);
        groups = List.copyOf(groups);
    }
}
