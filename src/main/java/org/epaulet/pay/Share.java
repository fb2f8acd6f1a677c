package org.epaulet.pay;

import java.math.BigDecimal;

/**
 * One person's share of one unit's performance pool (R14).
 *
 * @param unit the unit whose pool pays
 * @param days of the person in the unit
 * @param coefficient of the band
 * @param fen the share, without what is kept back from it
 * @param reserved whether it is paid later
 * @param docked what a deduction kept back from it (扣发), which stays undistributed
 */
public record Share(
        String person, String unit, int days, BigDecimal coefficient, long fen, boolean reserved, long docked) {

    /** A share from which nothing is kept back. */
    public Share(String person, String unit, int days, BigDecimal coefficient, long fen, boolean reserved) {
        this(person, unit, days, coefficient, fen, reserved, 0);
    }

    /** Returns the share before anything was kept back. */
    public long full() {
        return fen + docked;
    }
}
