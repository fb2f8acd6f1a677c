package org.epaulet.assessment;

import java.math.BigDecimal;

/**
 * One group of a rating (R6) or one grade of a vote (R7).
 *
 * @param weight within the component; null for a grade of a vote
 * @param count scores before trimming
 * @param trimmed how many were dropped at each end
 * @param mean of what remains, for show: six decimals; null where the group was dropped or has no mean
 * @param dropped whether the group had too few scores
 */
public record GroupScore(String group, BigDecimal weight, long count, int trimmed, BigDecimal mean, boolean dropped) {}
