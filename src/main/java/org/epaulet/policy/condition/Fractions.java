package org.epaulet.policy.condition;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** The numbers that operands come to: decimal where they are, and exact fractions where a quotient such as 330 / 365 is none (R1). */
public final class Fractions {

    private static final int DECIMALS = 12;
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private Fractions() {}

    /** Returns what an operand came to, a BigDecimal or a fraction, as a fraction. */
    static BigFraction exact(Object number) {
        if (number instanceof BigFraction fraction) {
            return fraction;
        }
        BigDecimal decimal = (BigDecimal) number;
        BigDecimal plain = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
        return BigFraction.of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    /** Returns the number, with twelve decimals where it has no end; null: it is missing. */
    public static BigDecimal decimal(Object number) {
        Object plain = number instanceof BigFraction fraction ? plain(fraction) : number;
        return plain instanceof BigFraction endless
                ? endless.bigDecimalValue(DECIMALS, RoundingMode.HALF_UP)
                : (BigDecimal) plain;
    }

    /** Returns the number with so many decimals, half away from zero. */
    static BigDecimal rounded(Object number, int decimals) {
        return number instanceof BigFraction fraction
                ? fraction.bigDecimalValue(decimals, RoundingMode.HALF_UP)
                : ((BigDecimal) number).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Returns the greatest whole number that is not above it. */
    static BigDecimal whole(Object number) {
        return number instanceof BigFraction fraction
                ? fraction.bigDecimalValue(0, RoundingMode.FLOOR)
                : ((BigDecimal) number).setScale(0, RoundingMode.FLOOR);
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
        BigFraction first = exact(left);
        BigFraction second = exact(right);
        return switch (sign) {
            case '*' -> plain(first.multiply(second));
            case '/' -> second.isZero() ? null : plain(divided(first, second));
            case '+' -> plain(first.add(second));
            default -> plain(first.subtract(second));
        };
    }

    /** The sign stays above the line, where every other operation leaves it. */
    private static BigFraction divided(BigFraction dividend, BigFraction divisor) {
        return divisor.signum() < 0 ? dividend.negate().divide(divisor.negate()) : dividend.divide(divisor);
    }

    /** Returns the BigDecimal that the fraction is, or itself: those of lowest terms end whose divisor has no factors but 2 and 5. */
    private static Object plain(BigFraction fraction) {
        BigInteger divisor = fraction.getDenominator();
        BigInteger rest = divisor.shiftRight(divisor.getLowestSetBit());
        while (rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
        }
        return rest.equals(BigInteger.ONE) ? fraction.bigDecimalValue() : fraction;
    }
}
