package org.epaulet.policy.pay;

import java.math.BigDecimal;

/**
 * What an event is worth in money 表彰奖金 (R14).
 *
 * @param amount CNY
 * @param payer the code of who pays
 * @param exempt whether the award is free of income tax
 */
public record HonourAward(String event, BigDecimal amount, String payer, boolean exempt) {}
