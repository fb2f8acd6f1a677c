package org.epaulet.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Points as tallies hold them, in hundredths, and as results show them.
 */
final class Hundredths {

    static final BigDecimal NONE = points(0);

    static final int DECIMALS = 2;

    private static final int LEAST = -10_000;

    /** Of a hundred thousand people's millions of points nearly all are one of these few numbers from the least on: each is held once. */
    private static final BigDecimal[] COMMON = new BigDecimal[30_001];

    private Hundredths() {}

    static BigDecimal points(long hundredths) {
        return BigDecimal.valueOf(hundredths, DECIMALS);
    }

    /** Returns the same number of the same decimals, nearly always one that is held for others, too. */
    static BigDecimal held(BigDecimal points) {
        int place = points.scale() == DECIMALS && points.precision() <= 5
                ? points.scaleByPowerOfTen(DECIMALS).intValue() - LEAST
                : -1;
        if (place < 0 || place >= COMMON.length) {
            return points;
        }
        BigDecimal held = COMMON[place];
        if (held == null) {
            // of threads that come here at once any may be the last: their numbers are equal
            held = points;
            COMMON[place] = held;
        }
        return held;
    }

    /** Returns the same number with two decimals, or with more where a policy's points have more. */
    static BigDecimal shown(BigDecimal points) {
        return points.scale() < DECIMALS ? points.setScale(DECIMALS) : points;
    }

    /** Returns the number rounded to two decimals, half away from zero (R1). */
    static BigDecimal rounded(BigDecimal points) {
        return points.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
