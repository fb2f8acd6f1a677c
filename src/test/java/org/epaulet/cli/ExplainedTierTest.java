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
                        "（自2018-01-01）作废，按未定级对待。")
                .doesNotContain("计入年数");
        assertThat(year.explain("t09", "--lang=en"))
                .contains(
                        "The roster's tier is void: applies.",
                        "(since 2018-01-01) is void: reckoned as without a tier.");
        assertThat(year.explain("t09", "--json"))
                .contains("\"roster_tier\" : \"5\", \"lapsed\" : { \"label\" : { \"zh\" : \"原层级作废\"");
        assertThat(year.chinese("t10")).contains("原层级作废：不符合。").doesNotContain("按未定级对待");
    }

    /** t01 joined on 1 August; t05, in tier 6 since joining in 2023, was a trainee for its first six months. */
    @Test
    void theMonthsAsATraineeThatKeepSomebodyFromATierOrDoNotCountAreTold() {
        WorkedYear year = new WorkedYear(folder, "province-seven-tiers");
        assertThat(year.chinese("t01")).contains("2026-01-01仍在见习期内（6个月，2025-08-01至2026-01-31），不定级。");
        assertThat(year.explain("t01", "--lang=en"))
                .contains("Still a trainee on 2026-01-01 (6 months, 2025-08-01 to 2026-01-31): no tier yet.");
        assertThat(year.explain("t01", "--json"))
                .contains(
                        "\"trainee\" : { \"months\" : 6, \"from\" : \"2025-08-01\", \"to\" : \"2026-01-31\", \"still\" : true }");
        assertThat(year.chinese("t02")).doesNotContain("仍在见习期内");
        assertThat(year.chinese("t05"))
                .contains("2024年起（见习期至2023-06-30，不计入），等次为", "2023称职（不计）、2024称职（计入）、2025称职（计入）。共2年。");
        assertThat(year.explain("t05", "--lang=en"))
                .contains("2024 (the time as a trainee, up to 2023-06-30, does not count), with grade");
        assertThat(year.chinese("t06")).doesNotContain("见习期");
    }

    /** c1's old grade is worth 350, tier 7 only 320; c2's tier 6 is worth more than before. */
    @Test
    void whatAConversionKeepsOfTheOldWageIsToldApartFromTheNewTiersOwn() {
        WorkedYear year = new WorkedYear(folder, "conversion");
        String kept = year.chinese("c1");
        assertThat(kept)
                .contains("套改（2025-07-01，套改办法）：", "，代替本年度的其他层级变动，不论是否定等。")
                .containsPattern(
                        "350\\.00元→350\\.00元.{0,30}2025-07-01套改，工资不降低：[^：]*标准320\\.00\\+保留差额30\\.00=350\\.00元");
        assertThat(year.explain("c1", "--lang=en"))
                .contains("Conversion (2025-07-01, 套改办法): ", "Converted on 2025-07-01, nobody's wage falls: ")
                .contains("itself is worth 320.00 + difference kept 30.00 = 350.00 CNY");
        assertThat(year.explain("c1", "--json"))
                .contains("\"tier_wage_new\" : { \"own\" : 32000, \"kept\" : 3000 }")
                .contains("\"converted\" : { \"on\" : \"2025-07-01\", \"reference\" : \"套改办法\" }");
        assertThat(year.chinese("c2")).contains("套改（2025-07-01").doesNotContain("保留差额");
        assertThat(year.chinese("c4")).doesNotContain("套改（");
    }
}
