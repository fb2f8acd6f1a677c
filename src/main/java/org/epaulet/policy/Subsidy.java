package org.epaulet.policy;

import java.math.BigDecimal;
import java.time.MonthDay;

/**
 * A fixed amount for who is employed on a day (取暖补贴), R14.
 *
 * @param on month and day
 * @param amount CNY
 */
public record Subsidy(Label label, MonthDay on, BigDecimal amount) {}
