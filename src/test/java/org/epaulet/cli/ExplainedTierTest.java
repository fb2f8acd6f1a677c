package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands between somebody and a tier, and what a tier is worth after a conversion, is told (R13, R14). */
class ExplainedTierTest {

    @TempDir
    private Path folder;

    /** t09 left and came back in 2024, t10 has the tier of 2015 since then. */
    @Test
    void theRuleThatVoidsATierIsNamedAndTheTierItVoids() {
        WorkedYear year = new WorkedYear(folder, "province-seven-tiers");
        assertThat(year.chinese("t09"))
                .contains(
                        "原层级：未定级。自年度次日起：",
                        "原层级作废：符合。任层级时间<入职日期；本人：入职日期=2024-03-01，任层级时间=2018-01-01",
                        "，自2018-01-01，不予承认，按未定级对待。")
                .doesNotContain("计入年数");
        assertThat(year.explain("t09", "--lang=en"))
                .contains(
                        "The roster's tier is void: applies.",
                        "since 2018-01-01, does not stand: as somebody without a tier.");
        assertThat(year.explain("t09", "--json"))
                .contains("\"roster_tier\" : \"5\", \"lapsed\" : { \"label\" : { \"zh\" : \"原层级作废\"");
        assertThat(year.chinese("t10")).contains("原层级作废：不符合。").doesNotContain("不予承认");
    }
}
