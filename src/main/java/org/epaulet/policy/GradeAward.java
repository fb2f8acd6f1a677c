package org.epaulet.policy;

import java.math.BigDecimal;

/**
 * The year-end award 年终奖 of a grade, CNY for a full year (R14).
 */
public record GradeAward(String grade, BigDecimal amount) {}
