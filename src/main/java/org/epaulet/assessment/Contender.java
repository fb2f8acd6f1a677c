package org.epaulet.assessment;

import java.math.BigDecimal;
import java.util.List;

/**
 * Somebody of a bureau as the quota sees them (R12).
 *
 * @param unit at the end of the year
 * @param assessed whether they count and rank
 * @param keys the figures that rank, in the policy's order; a missing one is null
 * @param grade after ceilings; null unless assessed
 */
public record Contender(String person, String unit, boolean assessed, List<BigDecimal> keys, String grade) {}
