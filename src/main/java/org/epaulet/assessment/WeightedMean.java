package org.epaulet.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A weighted mean of means, kept as one exact fraction until it is rounded once (R1).
 */
final class WeightedMean {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private BigDecimal numerator = BigDecimal.ZERO;
    private BigDecimal denominator = BigDecimal.ONE;
    private BigDecimal weights = BigDecimal.ZERO;

    /** Adds the mean of {@code count} numbers with that sum. */
    void add(BigDecimal weight, BigDecimal sum, long count) {
        BigDecimal divisor = BigDecimal.valueOf(count);
        numerator = numerator.multiply(divisor).add(weight.multiply(sum).multiply(denominator));
        denominator = denominator.multiply(divisor);
        weights = weights.add(weight);
    }

    /** Adds a single number. */
    void add(BigDecimal weight, BigDecimal number) {
        numerator = numerator.add(weight.multiply(number).multiply(denominator));
        weights = weights.add(weight);
    }

    /** Adds a number out of so many full marks as one out of 100. */
    void add(BigDecimal weight, BigDecimal number, BigDecimal fullMarks) {
        if (fullMarks.compareTo(HUNDRED) == 0) {
            add(weight, number);
            return;
        }
        numerator = numerator
                .multiply(fullMarks)
                .add(weight.multiply(number).multiply(HUNDRED).multiply(denominator));
        denominator = denominator.multiply(fullMarks);
        weights = weights.add(weight);
    }

    /** Turns a mean out of 100 into one out of so many points. */
    void of(BigDecimal points) {
        if (points.compareTo(HUNDRED) != 0) {
            numerator = numerator.multiply(points);
            denominator = denominator.multiply(HUNDRED);
        }
    }

    /** Multiplies the mean. */
    void times(BigFraction factor) {
        numerator = numerator.multiply(new BigDecimal(factor.getNumerator()));
        denominator = denominator.multiply(new BigDecimal(factor.getDenominator()));
    }

    /** Returns whether nothing that has a weight was added, so that there is no mean. */
    boolean isEmpty() {
        return weights.signum() == 0;
    }

    /** Returns the mean plus a constant, rounded half away from zero. */
    BigDecimal plus(BigDecimal constant, int decimals) {
        return plus(constant, decimals, RoundingMode.HALF_UP);
    }

    /** Returns the mean plus a constant, rounded once. */
    BigDecimal plus(BigDecimal constant, int decimals, RoundingMode rounding) {
        BigDecimal divisor = denominator.multiply(weights);
        return numerator.add(constant.multiply(divisor)).divide(divisor, decimals, rounding);
    }

    /** Compares the mean with a number, exactly. */
    int compareTo(BigDecimal number) {
        return compareTo(number, BigDecimal.ONE);
    }

    /** Compares the mean with a fraction, exactly. */
    int compareTo(BigDecimal dividend, BigDecimal divisor) {
        return numerator
                .multiply(divisor)
                .compareTo(dividend.multiply(denominator).multiply(weights));
    }

    /** Returns the mean, rounded half away from zero. */
    BigDecimal rounded(int decimals) {
        return plus(BigDecimal.ZERO, decimals);
    }
}
