package org.epaulet.pay;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.epaulet.policy.condition.Expression;
import org.epaulet.policy.condition.Figures;

/**
 * Amounts of a policy, which are in CNY, as the fen in which everything is reckoned (R1).
 */
final class Fen {

    private static final int DECIMALS = 2;

    private Fen() {}

    /**
     * Returns the amount in fen.
     *
     * @throws ArithmeticException if it has a part of a fen
     */
    static long of(BigDecimal cny) {
        return cny.movePointRight(DECIMALS).longValueExact();
    }

    /** Returns the amount in fen, HALF_UP; 0 for what is missing or below 0. */
    static long rounded(BigDecimal cny) {
        return cny == null || cny.signum() <= 0
                ? 0
                : cny.movePointRight(DECIMALS).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** Returns the amount in fen, HALF_UP; 0 for what is missing or below 0. */
    static long rounded(Expression amount, Figures figures) {
        return rounded(amount.rounded(figures, DECIMALS));
    }

    /** Returns the amount in fen, no more than the limit, which is null for none. */
    static long limited(Expression amount, Expression most, Figures figures) {
        long fen = rounded(amount, figures);
        return most == null ? fen : Math.min(fen, rounded(most, figures));
    }

    /** Returns the part of the amount that the days are of all days, rounded once (R1). */
    static long prorated(long fen, int days, int allDays) {
        return rounded(BigInteger.valueOf(fen).multiply(BigInteger.valueOf(days)), allDays);
    }

    /** Returns the quotient rounded to the fen, HALF_UP. */
    static long rounded(BigInteger dividend, int divisor) {
        return new BigDecimal(dividend)
                .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
