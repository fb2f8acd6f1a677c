package org.epaulet.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HundredthsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.00",
                "97.50",
                "-3.25",
                "-100.00",
                "-100.01",
                "200.00",
                "200.01",
                "999.99",
                "123456789.01",
                "97.5",
                "97.500",
                "98",
                "-0.5",
                "1E+2"
            })
    void whatIsHeldIsTheSameNumberOfTheSameDecimals(String number) {
        Hundredths.held(new BigDecimal(number));
        assertThat(Hundredths.held(new BigDecimal(number))).isEqualTo(new BigDecimal(number));
    }

    @Test
    void equalPointsAreHeldOnce() {
        assertThat(Hundredths.held(new BigDecimal("97.50"))).isSameAs(Hundredths.held(new BigDecimal("97.50")));
        assertThat(Hundredths.held(new BigDecimal("-3.25"))).isSameAs(Hundredths.held(new BigDecimal("-3.25")));
    }
}
