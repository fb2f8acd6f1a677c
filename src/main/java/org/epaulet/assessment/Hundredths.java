package org.epaulet.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Points as tallies hold them, in hundredths, and as results show them.
 */
final class Hundredths {

    private static final int DECIMALS = 2;

    private static final int MOST_DIGITS = 5;
    private static final BigDecimal[] SHARED = new BigDecimal[20_001];

    static {
        for (int hundredths = 0; hundredths < SHARED.length; hundredths++) {
            SHARED[hundredths] = BigDecimal.valueOf(hundredths, DECIMALS);
        }
    }

    static final BigDecimal NONE = points(0);

    private Hundredths() {}

    static BigDecimal points(long hundredths) {
        return hundredths >= 0 && hundredths < SHARED.length
                ? SHARED[(int) hundredths]
                : BigDecimal.valueOf(hundredths, DECIMALS);
    }

    /** Returns the same object for the same number, if it is one of the usual: a million of them are held at once. */
    static BigDecimal shared(BigDecimal points) {
        return points.scale() == DECIMALS && points.precision() <= MOST_DIGITS
                ? points(points.unscaledValue().longValue())
                : points;
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
