package org.epaulet.policy;

import java.math.BigDecimal;

/**
 * A tier 层级; a policy lists them from lowest to highest.
 *
 * @param performance monthly performance standard 月绩效标准, CNY
 * @param wage monthly tier wage 层级工资, CNY
 */
public record Tier(String code, Label label, BigDecimal performance, BigDecimal wage) {}
