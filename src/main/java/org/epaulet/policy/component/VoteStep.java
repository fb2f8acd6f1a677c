package org.epaulet.policy.component;

import java.math.BigDecimal;

/**
 * What a share of top-grade votes is worth.
 *
 * @param percent of the ballots, at least
 * @param score the component score then
 */
public record VoteStep(BigDecimal percent, BigDecimal score) {}
