package org.epaulet.assessment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits a whole number of seats or fen in proportion to weights: whole parts first, what is left one each to the
 * largest remainders (最大余数法), compared exactly.
 */
public final class LargestRemainder {

    private LargestRemainder() {}

    /**
     * Returns the parts, one for each weight, which sum to the amount; all zero where the weights sum to zero.
     *
     * @param weights not negative; of equal remainders the one that stands first here is served first
     * @throws IllegalArgumentException if the amount or a weight is negative
     */
    public static long[] split(long amount, List<BigDecimal> weights) {
        if (amount < 0 || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException(
                    "Cannot split %d by %s: neither may be negative.".formatted(amount, weights));
        }
        long[] parts = new long[weights.size()];
        BigDecimal whole = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() == 0) {
            return parts;
        }
        BigDecimal[] remainders = new BigDecimal[parts.length];
        BigDecimal total = BigDecimal.valueOf(amount);
        for (int place = 0; place < parts.length; place++) {
            BigDecimal[] quotient = total.multiply(weights.get(place)).divideAndRemainder(whole);
            parts[place] = quotient[0].longValueExact();
            remainders[place] = quotient[1];
        }
        long left = amount - Arrays.stream(parts).sum();
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> remainders[place], Comparator.reverseOrder()))
                .limit(left)
                .forEach(place -> parts[place]++);
        return parts;
    }
}
