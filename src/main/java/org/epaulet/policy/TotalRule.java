package org.epaulet.policy;

import java.math.BigDecimal;

/**
 * The total 总分 of a year (R9).
 *
 * @param bonus what the sum of the event points is clamped to
 * @param floor the total is not below it
 */
public record TotalRule(MissingScore missing, Range bonus, BigDecimal floor) {}
