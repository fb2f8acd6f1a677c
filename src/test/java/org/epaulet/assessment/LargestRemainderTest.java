package org.epaulet.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    private static long[] split(long amount, String... weights) {
        return LargestRemainder.split(
                amount, Stream.of(weights).map(BigDecimal::new).toList());
    }

    @Test
    void wholePartsFirstTheRestToTheLargestRemainders() {
        // 1.2 and 0.8: one each, the last to .8; 2.857, 2.857 and 4.286: 2, 2, 4, the rest to .857 twice
        assertThat(split(2, "6", "4")).containsExactly(1, 1);
        assertThat(split(10, "1", "1", "1.5")).containsExactly(3, 3, 4);
    }

    @Test
    void ofEqualRemaindersTheFirstIsServedFirst() {
        assertThat(split(2, "1", "1", "1")).containsExactly(1, 1, 0);
    }

    @Test
    void remaindersAreComparedExactly() {
        // 1 by 0.333...3 and 0.333...4 of 0.666...7
        assertThat(split(1, "0.3333333333333333333333333333", "0.3333333333333333333333333334"))
                .containsExactly(0, 1);
    }

    @Test
    void withoutWeightNobodyGetsAnything() {
        assertThat(split(5, "0", "0.00")).containsExactly(0, 0);
        assertThat(split(5)).isEmpty();
    }

    @Test
    void negativeNumbersAreRefused() {
        assertThatThrownBy(() -> split(-1, "1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> split(1, "2", "-1")).hasMessage("Cannot split 1 by [2, -1]: neither may be negative.");
    }

    @Test
    void thePartsSumToTheAmountAndStandWithinOneOfTheExactShare() {
        Random random = new Random(12);
        for (int round = 0; round < 500; round++) {
            long amount = random.nextInt(1_000_000);
            List<BigDecimal> weights = random.longs(1 + random.nextInt(20), 0, 100_000)
                    .mapToObj(hundredths -> BigDecimal.valueOf(hundredths + 1, 2))
                    .toList();
            BigDecimal whole = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            long[] parts = LargestRemainder.split(amount, weights);
            assertThat(Arrays.stream(parts).sum()).isEqualTo(amount);
            for (int place = 0; place < parts.length; place++) {
                BigDecimal off = BigDecimal.valueOf(parts[place])
                        .multiply(whole)
                        .subtract(weights.get(place).multiply(BigDecimal.valueOf(amount)));
                assertThat(off.abs()).isLessThan(whole);
            }
        }
    }
}
