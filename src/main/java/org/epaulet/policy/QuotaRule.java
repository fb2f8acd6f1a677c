package org.epaulet.policy;

import java.math.BigDecimal;
import java.util.List;

/**
 * The quota of the top grade 优秀比例 (R12).
 *
 * @param percent of the assessed people of a bureau, rounded down
 * @param smallBelow a pool with fewer assessed people is small and merges with the small pools of the same leader
 * @param rankBy TOTAL or component codes; descending, missing last
 */
public record QuotaRule(BigDecimal percent, int smallBelow, List<String> rankBy) {}
