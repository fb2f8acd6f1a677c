package org.epaulet.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.epaulet.policy.Policy;
import org.epaulet.policy.reading.PolicyReader;
import org.epaulet.policy.yaml.YamlFile;
import org.junit.jupiter.api.Test;

/** How an overpayment comes back (R17): in steps of at most 20% of a month. */
class RecoveryTest {

    private static final Policy POLICY =
            PolicyReader.read("p.yaml", YamlFile.text(Path.of("jobs/policies/default.yaml")));

    @Test
    void whatIsDueIsPaidAtOnce() {
        Recovery due = new Recovery(1, 18_000);
        assertThat(due.payable()).isEqualTo(1);
        assertThat(due.overpaid() + due.recovered() + due.carriedForward() + due.months() + due.lastStep())
                .isZero();
    }

    @Test
    void anOverpaymentComesBackInFullStepsAndARest() {
        assertThat(steps(-1)).isEqualTo("1 in 1, last 1, left 0");
        assertThat(steps(-18_000)).isEqualTo("18000 in 1, last 18000, left 0");
        assertThat(steps(-18_001)).isEqualTo("18000 in 2, last 1, left 1");
        assertThat(steps(-36_000)).isEqualTo("18000 in 2, last 18000, left 18000");
        assertThat(steps(-227_313)).isEqualTo("18000 in 13, last 11313, left 209313");
    }

    private static String steps(long due) {
        Recovery recovery = new Recovery(due, 18_000);
        return "%d in %d, last %d, left %d"
                .formatted(recovery.recovered(), recovery.months(), recovery.lastStep(), recovery.carriedForward());
    }

    @Test
    void theStepIsThePercentageOfWageAndStandardNeverAFenMore() {
        BigDecimal twenty = BigDecimal.valueOf(20);
        assertThat(Recovery.monthLimit(POLICY, "7", twenty)).isEqualTo(18_000);
        assertThat(Recovery.monthLimit(POLICY, "1", twenty)).isEqualTo(54_000);
        assertThat(Recovery.monthLimit(POLICY, null, twenty))
                .as("no tier: the standard alone")
                .isEqualTo(10_000);
        assertThat(Recovery.monthLimit(POLICY, "7", new BigDecimal("33.3333"))).isEqualTo(29_999);
    }

    @Test
    void whereNothingMayBeTakenEverythingIsCarriedForward() {
        Recovery none = new Recovery(-5, 0);
        assertThat(none.recovered() + none.months() + none.lastStep()).isZero();
        assertThat(none.carriedForward()).isEqualTo(5);
    }
}
