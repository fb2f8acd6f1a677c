package org.epaulet.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.AppealSeat;
import org.epaulet.policy.Procedure;
import org.epaulet.policy.YearHand;
import org.epaulet.policy.sentence.PolicySentences;
import org.junit.jupiter.api.Test;

class ProcedureTest {

    @Test
    void theDefaultPolicySaysWhatBecomesOfACalculatedYear() {
        assertThat(PolicyText.ofDefault().read().procedure())
                .isEqualTo(new Procedure(
                        5,
                        List.of(YearHand.PREPARE, YearHand.APPROVE, YearHand.PAY),
                        AppealSeat.EXTRA,
                        BigDecimal.valueOf(20)));
    }

    @Test
    void sentencesTellIt() {
        assertThat(PolicySentences.english(PolicyText.ofDefault()
                        .with("appeal_seat: EXTRA", "appeal_seat: DISPLACE")
                        .read()))
                .contains(
                        "Objections: for 5 days after the day of posting",
                        "Done by different people: preparing, approving, paying",
                        "A seat given by a decision displaces the last of the pool who has one by rank",
                        "Overpayments are recovered by at most 20% of a month's tier wage and performance standard");
    }

    @Test
    void whatCannotWorkIsRefusedAtItsLine() {
        assertThatThrownBy(() -> PolicyText.ofDefault()
                        .with("separate: [PREPARE, APPROVE, PAY]", "separate: [PAY]")
                        .with("recovery_percent: 20", "recovery_percent: 0")
                        .with("objection_days: 5", "objection_days: -1")
                        .read())
                .isInstanceOf(PolicyException.class)
                .hasMessageContaining("one hand alone")
                .hasMessageContaining("must be above 0")
                .hasMessageContaining("must be at least 0");
    }
}
