package org.epaulet.policy.component;

import java.math.BigDecimal;

/**
 * Dropping the extremes of a group of scores by position (去掉最高最低), R6.
 *
 * @param percent of the scores, rounded down, at each end
 * @param atLeast but at least so many at each end
 * @param from groups with fewer scores are not trimmed
 */
public record Trim(BigDecimal percent, int atLeast, int from) {}
