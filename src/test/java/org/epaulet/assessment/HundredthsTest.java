package org.epaulet.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class HundredthsTest {

    @Test
    void aSharedNumberIsTheSameNumberWithTheSameDecimals() {
        for (String number : new String[] {
            "0.00",
            "1.50",
            "99.99",
            "200.00",
            "200.01",
            "999.99",
            "1000.00",
            "-0.01",
            "-12.50",
            "12.345",
            "1.5",
            "7",
            "0.000001",
            "1E+3"
        }) {
            assertThat(Hundredths.shared(new BigDecimal(number))).isEqualTo(new BigDecimal(number));
        }
    }

    @Test
    void theUsualNumbersAreHeldOnce() {
        assertThat(Hundredths.shared(new BigDecimal("87.65"))).isSameAs(Hundredths.shared(new BigDecimal("87.65")));
        assertThat(Hundredths.points(8765)).isSameAs(Hundredths.shared(new BigDecimal("87.65")));
    }

    @Test
    void pointsAreHundredths() {
        for (long hundredths : new long[] {0, 1, -1, 20_000, 20_001, -20_001, Long.MAX_VALUE}) {
            assertThat(Hundredths.points(hundredths)).isEqualTo(BigDecimal.valueOf(hundredths, 2));
        }
    }
}
