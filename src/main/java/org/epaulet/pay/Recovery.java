package org.epaulet.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.epaulet.policy.Policy;
import org.epaulet.policy.tier.Tier;

/**
 * How what is due is settled (R17), in fen: what was paid too much comes back in monthly steps.
 *
 * @param due the new amount minus everything paid so far; negative: paid too much
 * @param monthLimit the largest step
 */
public record Recovery(long due, long monthLimit) {

    /**
     * Returns the largest monthly step: so many percent of a month's tier wage and performance standard, whole fen.
     *
     * @param policy as it is when the steps are taken
     * @param tier the person's; null: none
     */
    public static long monthLimit(Policy policy, String tier, BigDecimal percent) {
        Tier held = policy.tiers().tier(tier);
        return BigDecimal.valueOf(Fen.of(held.wage().add(held.performance())))
                .multiply(percent)
                .movePointLeft(2)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
    }

    /** Returns what is paid out at once. */
    public long payable() {
        return Math.max(0, due);
    }

    /** Returns what was paid too much. */
    public long overpaid() {
        return Math.max(0, -due);
    }

    /** Returns what the first month recovers. */
    public long recovered() {
        return Math.min(overpaid(), monthLimit);
    }

    /** Returns what the first month leaves for those behind it. */
    public long carriedForward() {
        return overpaid() - recovered();
    }

    /** Returns how many months it takes; 0 where nothing is to be recovered, or nothing may be. */
    public long months() {
        return monthLimit == 0 ? 0 : (overpaid() + monthLimit - 1) / monthLimit;
    }

    /** Returns what the last of the months recovers. */
    public long lastStep() {
        return months() == 0 ? 0 : overpaid() - (months() - 1) * monthLimit;
    }
}
