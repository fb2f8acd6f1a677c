package org.epaulet.policy.tier;

import java.math.BigDecimal;

/**
 * A grade whose years count for more or less than one (任职年限折算): 优秀 1.5, 基本称职 −1.
 *
 * @param years what one year with the grade counts for; below 0 it costs years
 */
public record YearCredit(String grade, BigDecimal years) {}
