package org.epaulet.policy.condition;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact quotient in lowest terms, such as 330 / 365, which no decimal number is (R1).
 *
 * @param denominator above 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    /** One whole. */
    public static final Fraction ONE = of(BigDecimal.ONE);

    private static final int DECIMALS = 12;
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    /** Returns the number as a fraction. */
    public static Fraction of(BigDecimal number) {
        BigDecimal whole = number.scale() < 0 ? number.setScale(0) : number;
        return of(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
    }

    private static Fraction of(BigInteger dividend, BigInteger divisor) {
        BigInteger common = dividend.gcd(divisor);
        BigInteger signed = divisor.signum() < 0 ? common.negate() : common;
        return new Fraction(dividend.divide(signed), divisor.divide(signed));
    }

    /** Returns what an operand came to, a BigDecimal or a fraction, as a fraction. */
    static Fraction exact(Object number) {
        return number instanceof Fraction fraction ? fraction : of((BigDecimal) number);
    }

    /** Returns what an operand came to, a BigDecimal or a fraction, as a decimal number; null: it is missing. */
    static BigDecimal decimal(Object number) {
        return number instanceof Fraction fraction ? fraction.decimal() : (BigDecimal) number;
    }

    /** Returns the sum, difference, product or quotient: a BigDecimal where it is one, else a fraction; null for a quotient by 0. */
    static Object reckoned(char sign, Object left, Object right) {
        if (left instanceof BigDecimal first && right instanceof BigDecimal second && sign != '/') {
            return switch (sign) {
                case '*' -> first.multiply(second);
                case '+' -> first.add(second);
                default -> first.subtract(second);
            };
        }
        Fraction first = exact(left);
        Fraction second = exact(right);
        return switch (sign) {
            case '*' -> first.times(second).plain();
            case '/' ->
                second.numerator.signum() == 0
                        ? null
                        : first.times(second.inverse()).plain();
            case '+' -> first.plus(second).plain();
            default -> first.plus(second.negative()).plain();
        };
    }

    private Fraction times(Fraction other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    private Fraction plus(Fraction other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    private Fraction inverse() {
        return of(denominator, numerator);
    }

    private Fraction negative() {
        return new Fraction(numerator.negate(), denominator);
    }

    /** Returns the BigDecimal that it is, or itself. */
    private Object plain() {
        BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
        while (rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
        }
        return rest.equals(BigInteger.ONE) ? new BigDecimal(numerator).divide(new BigDecimal(denominator)) : this;
    }

    /** Returns the number with twelve decimals, half away from zero. */
    public BigDecimal decimal() {
        return plain() instanceof BigDecimal exact
                ? exact
                : new BigDecimal(numerator).divide(new BigDecimal(denominator), DECIMALS, RoundingMode.HALF_UP);
    }

    /** Returns the greatest whole number that is not above what an operand came to. */
    static BigDecimal whole(Object number) {
        if (number instanceof BigDecimal decimal) {
            return decimal.setScale(0, RoundingMode.FLOOR);
        }
        Fraction fraction = (Fraction) number;
        return new BigDecimal(fraction.numerator).divide(new BigDecimal(fraction.denominator), 0, RoundingMode.FLOOR);
    }

    /** Returns the number, or 0 where it is below. */
    public Fraction notBelowZero() {
        return numerator.signum() < 0 ? of(BigDecimal.ZERO) : this;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
