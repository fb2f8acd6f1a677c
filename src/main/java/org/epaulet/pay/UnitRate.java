package org.epaulet.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.epaulet.policy.pay.ShareRest;
import org.epaulet.policy.pay.ShareRule;

/**
 * What a unit's published pool paid for a day of coefficient 1 (R17), as an exact fraction: published pool ÷ published weight.
 *
 * @param pool in fen
 * @param divisor the published weight; if that was none, the days of all who did not leave
 */
public record UnitRate(long pool, BigDecimal divisor) {

    /**
     * Returns the rate of a published pool.
     *
     * @param feedingDays the days of those who feed the pool, which counts where it has no weight
     */
    public static UnitRate of(long pool, BigDecimal weight, long feedingDays) {
        return new UnitRate(pool, weight.signum() > 0 ? weight : BigDecimal.valueOf(feedingDays));
    }

    /**
     * Returns the performance pay in fen: rate × coefficient × days, HALF_UP to the step of the shares, or down where what is left
     * over stays undistributed; a pool of nobody pays nothing.
     */
    public long fen(BigDecimal coefficient, int days, ShareRule rule) {
        if (divisor.signum() == 0) {
            return 0;
        }
        return BigDecimal.valueOf(pool)
                        .multiply(coefficient)
                        .multiply(BigDecimal.valueOf(days))
                        .divide(divisor.multiply(BigDecimal.valueOf(rule.stepFen())), 0, rounding(rule))
                        .longValueExact()
                * rule.stepFen();
    }

    private static RoundingMode rounding(ShareRule rule) {
        return rule.rest() == ShareRest.UNDISTRIBUTED ? RoundingMode.DOWN : RoundingMode.HALF_UP;
    }
}
