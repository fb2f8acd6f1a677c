package org.epaulet.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.epaulet.policy.Policy;
import org.epaulet.policy.condition.ComparedWithin;
import org.epaulet.policy.condition.Counted;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.condition.Measured;
import org.epaulet.policy.pay.Band;
import org.epaulet.policy.reading.PolicyReader;
import org.epaulet.policy.reading.PolicyText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {

    private static final Policy POLICY = PolicyReader.read(Path.of("jobs/policies/default.yaml"));

    @ParameterizedTest
    @CsvSource({
        "ASSESSED,,EXCELLENT,60.00,A,1.50,false",
        "ASSESSED,,COMPETENT,85.00,B1,1.20,false",
        "ASSESSED,,COMPETENT,84.99,B2,1.00,false",
        "ASSESSED,,BASIC,99.00,C,0.60,false",
        "ASSESSED,,INCOMPETENT,99.00,D,0,false",
        "WITHHELD,PROBATION,,99.00,W,1.00,true",
        "WITHHELD,INSUFFICIENT,,,W,1.00,true",
        "NOT_ASSESSED,SHORT_SERVICE,,,S,1.00,false",
        "NOT_ASSESSED,LEFT,,,N,0,false",
        "NOT_ASSESSED,LONG_ABSENCE,,,N,0,false"
    })
    void theFirstBandThatHoldsIsTaken(
            String status,
            String reason,
            String grade,
            BigDecimal total,
            String band,
            BigDecimal coefficient,
            boolean reserved) {
        Map<Figure, Object> known = new HashMap<>();
        known.put(Figure.STATUS, status);
        known.put(Figure.REASON, reason);
        known.put(Figure.GRADE, grade);
        known.put(Figure.TOTAL, total);
        Band found = Bands.of(POLICY, new Known(known));
        assertThat(found.code()).isEqualTo(band);
        assertThat(found.factor()).isEqualByComparingTo(coefficient);
        assertThat(found.reserved()).isEqualTo(reserved);
    }

    @Test
    void aCoefficientMayBeReckonedFromTheYearAndIsNeverBelowZero() {
        Policy policy = PolicyText.ofDefault()
                .with("when: grade = BASIC, coefficient: 0.60", "when: grade = BASIC, coefficient: total / 70 - 0.5")
                .read();
        // 85 / 70 - 0.5 = 0.71428..., 20 / 70 - 0.5 = -0.214...
        assertThat(basic(policy, BigDecimal.valueOf(85))).hasToString("0.7143");
        assertThat(basic(policy, BigDecimal.valueOf(20))).hasToString("0.0000");
        assertThat(basic(policy, null)).hasToString("0.0000");
    }

    private static BigDecimal basic(Policy policy, BigDecimal total) {
        Map<Figure, Object> known = new HashMap<>();
        known.put(Figure.STATUS, "ASSESSED");
        known.put(Figure.GRADE, "BASIC");
        known.put(Figure.TOTAL, total);
        return Bands.of(policy, new Known(known)).factor();
    }

    record Known(Map<Figure, Object> values) implements Figures {
        @Override
        public Object value(Figure figure) {
            return values.get(figure);
        }

        @Override
        public int events(Set<String> kinds) {
            return 0;
        }

        @Override
        public int inForce(Set<String> kinds) {
            return 0;
        }

        @Override
        public int count(Counted counted, Set<String> codes) {
            return 0;
        }

        @Override
        public BigDecimal score(String component) {
            return null;
        }

        @Override
        public BigDecimal measure(Measured measured, String component) {
            return null;
        }

        @Override
        public BigDecimal period(String component, int number) {
            return null;
        }

        @Override
        public BigDecimal group(String component, String group) {
            return null;
        }

        @Override
        public BigDecimal placeIn(ComparedWithin circle) {
            return null;
        }

        @Override
        public BigDecimal rankedIn(ComparedWithin circle) {
            return null;
        }

        @Override
        public int monthsServed(int leastDays) {
            return 0;
        }

        @Override
        public long votes(String component, Set<String> grades) {
            return 0;
        }
    }
}
