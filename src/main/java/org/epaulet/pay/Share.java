package org.epaulet.pay;

import java.math.BigDecimal;

/**
 * One person's share of one unit's performance pool (R14).
 *
 * @param unit the unit whose pool pays
 * @param days of the person in the unit
 * @param coefficient of the band
 * @param fen the share
 * @param reserved whether it is kept back
 */
public record Share(String person, String unit, int days, BigDecimal coefficient, long fen, boolean reserved) {}
