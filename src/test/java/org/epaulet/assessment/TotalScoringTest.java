package org.epaulet.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.epaulet.policy.EventKind;
import org.epaulet.policy.MissingScore;
import org.epaulet.policy.TotalRule;
import org.epaulet.policy.component.Range;
import org.junit.jupiter.api.Test;

class TotalScoringTest {

    private static final List<EventKind> KINDS = List.of(
            new EventKind("MERIT", null, BigDecimal.valueOf(3)),
            new EventKind("WARNING", null, BigDecimal.valueOf(-2)),
            new EventKind("BAN_BREACH", null, BigDecimal.valueOf(-10)),
            new EventKind("TRAINING", null, null));

    private static TotalScoring scoring(MissingScore missing) {
        Range bonus = new Range(BigDecimal.valueOf(-10), BigDecimal.valueOf(5));
        return new TotalScoring(new TotalRule(missing, bonus, BigDecimal.ZERO), KINDS, Years.CALENDAR_2025);
    }

    private static BigDecimal bonus(Somebody somebody) {
        return scoring(MissingScore.REWEIGHT).bonus(somebody.member().events());
    }

    /** Weights and scores in turn; a score that is null is missing. */
    private static BigDecimal total(MissingScore missing, String bonus, String... weightsAndScores) {
        List<ComponentScore> scores = new ArrayList<>();
        for (int i = 0; i < weightsAndScores.length; i += 2) {
            String score = weightsAndScores[i + 1];
            scores.add(new ComponentScore(
                    "C" + i,
                    new BigDecimal(weightsAndScores[i]),
                    score == null ? null : new BigDecimal(score).setScale(6),
                    List.of(),
                    List.of()));
        }
        return scoring(missing).total(scores, new BigDecimal(bonus));
    }

    @Test
    void theBonusIsTheSumOfTheYearsEvents() {
        assertThat(bonus(Somebody.anybody())).isEqualTo(new BigDecimal("0.00"));
        assertThat(bonus(Somebody.anybody()
                        .event("MERIT", "2025-01-01")
                        .event("WARNING", "2025-12-31")
                        .event("TRAINING", "2025-06-01")
                        .event("MERIT", "2024-12-31")))
                .isEqualTo(new BigDecimal("1.00"));
    }

    @Test
    void theBonusIsClamped() {
        assertThat(bonus(Somebody.anybody().event("MERIT", "2025-05-01").event("MERIT", "2025-05-01")))
                .isEqualTo(new BigDecimal("5.00"));
        assertThat(bonus(Somebody.anybody().event("BAN_BREACH", "2025-05-01").event("WARNING", "2025-05-01")))
                .isEqualTo(new BigDecimal("-10.00"));
    }

    @Test
    void weightsOfMissingComponentsMoveToTheOthers() {
        // (50 x 94.75 + 10 x 70) / 60 = 90.625 -> 90.63, away from zero
        assertThat(total(MissingScore.REWEIGHT, "0.00", "50", "94.75", "10", "70", "40", null))
                .isEqualTo(new BigDecimal("90.63"));
    }

    @Test
    void theTotalIsRoundedOnceWithItsBonus() {
        // 89.998333... -> 90.00, 89.993333... -> 89.99
        assertThat(total(MissingScore.REWEIGHT, "0.00", "50", "100", "10", "39.99"))
                .isEqualTo(new BigDecimal("90.00"));
        assertThat(total(MissingScore.REWEIGHT, "0.00", "50", "100", "10", "39.96"))
                .isEqualTo(new BigDecimal("89.99"));
        // (5000 + 760 + 1185 + 1228.125 + 666.7) / 100 + 1 = 89.39825
        assertThat(total(
                        MissingScore.REWEIGHT,
                        "1.00",
                        "50",
                        "100",
                        "10",
                        "76",
                        "15",
                        "79",
                        "15",
                        "81.875",
                        "10",
                        "66.67"))
                .isEqualTo(new BigDecimal("89.40"));
    }

    @Test
    void theTotalIsNotBelowTheFloor() {
        assertThat(total(MissingScore.REWEIGHT, "-10.00", "60", "3")).isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    void missingComponentsMayCountAsZero() {
        // (50 x 90 + 10 x 60) / 100
        assertThat(total(MissingScore.ZERO, "0.00", "50", "90", "10", "60", "40", null))
                .isEqualTo(new BigDecimal("51.00"));
    }

    @Test
    void aMissingComponentMayWithholdTheTotal() {
        assertThat(total(MissingScore.WITHHOLD, "0.00", "50", "90", "50", null)).isNull();
        assertThat(total(MissingScore.WITHHOLD, "0.00", "50", "90", "50", "80")).isEqualTo(new BigDecimal("85.00"));
    }

    @Test
    void withNoComponentAtAllThereIsNoTotal() {
        for (MissingScore missing : MissingScore.values()) {
            assertThat(total(missing, "5.00", "50", null, "50", null)).isNull();
        }
    }
}
