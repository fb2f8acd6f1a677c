package org.epaulet.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Points as tallies hold them, in hundredths, and as results show them.
 */
final class Hundredths {

    static final BigDecimal NONE = points(0);

    private static final int DECIMALS = 2;

    private Hundredths() {}

    static BigDecimal points(long hundredths) {
        return BigDecimal.valueOf(hundredths, DECIMALS);
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
