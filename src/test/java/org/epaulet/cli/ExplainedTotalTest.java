package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Limits of the points that reward or penalise are named where the points come up to them (R9). */
class ExplainedTotalTest {

    @TempDir
    private Path folder;

    /** a3 has a merit of 4, a2 a warning of 2. */
    @Test
    void aLimitOnRewardsAloneIsNamedBeforeThoseOnTheSum() {
        WorkedYear year = new WorkedYear(folder, "quarterly", "rewards: 3\n  penalties: 1.5", "rewards: 4");
        assertThat(year.chinese("a3")).contains("加分4，合计不超过3：计3。合计3，限于-10~5：加减分3.00。");
        assertThat(year.chinese("a2")).contains("扣分2，合计不超过1.5：计1.5。合计-1.5，限于-10~5：加减分-1.50。");
        assertThat(year.explain("a3", "--lang=en"))
                .contains("Rewards 4, at most 3: 3 counted. Together 3, within -10~5: the bonus is 3.00.");
        assertThat(year.explain("a2", "--lang=en"))
                .contains("Penalties 2, at most 1.5: 1.5 counted. Together -1.5, within -10~5: the bonus is -1.50.");
        assertThat(year.explain("a3", "--json"))
                .contains(
                        "\"points_sum\" : 4, \"rewards\" : { \"points\" : 4, \"at_most\" : 3, \"counted\" : 3 }, \"penalties\" : { \"points\" : 0");
    }
}
