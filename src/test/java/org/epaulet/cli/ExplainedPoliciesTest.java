package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other regulations than the default one ask is explained to the person, each mechanism in words and with its figures. */
class ExplainedPoliciesTest {

    @TempDir
    private Path folder;

    @Test
    void quartersFloorsSeatsAndCreditsAreExplained() {
        WorkedYear year = new WorkedYear(folder, "quarterly");
        assertThat(year.explain("a1")).contains("平时考核", "年度考核奖金", "连续三年优秀");
        assertThat(year.explain("a3", "--lang", "en"))
                .contains(
                        "Excellent asks: does not hold.",
                        "Second-class merit: at least Excellent, beside the quota",
                        "The grade Excellent is given beside the quota",
                        "another of its kind counts instead",
                        "counts for 1.5",
                        "at most 2");
        assertThat(year.explain("b3", "--lang", "en")).contains("too few days of presence");
        assertThat(year.explain("a5").replace(" ", "")).contains("连续“较差”周期数=2");
        assertThat(year.explain("b2", "--json")).contains("Q_FAIR");
    }

    @Test
    void itemsBonusesCircumstancesAndCompetitionAreExplained() {
        WorkedYear year = new WorkedYear(folder, "key-figures");
        assertThat(year.explain("k1", "--lang", "en"))
                .contains(
                        "Full marks 50",
                        "Arrest × 3",
                        "Score of the unit K1: 95.000000",
                        "Full attendance",
                        "What the periods pay:",
                        "Month A",
                        "First of the year",
                        "6900.00");
        assertThat(year.explain("k2")).contains("迟到 × 5", "竞聘考试", "进一取整");
        assertThat(year.explain("k4", "--json")).contains("longest(UNEXCUSED)");
    }

    @Test
    void tenDaysFactorsBallotsAndDeductionsAreExplained() {
        WorkedYear year = new WorkedYear(folder, "ten-days");
        String second = year.explain("a2", "--lang", "en");
        assertThat(second)
                .contains(
                        "failed",
                        "left out",
                        "(94 + 80",
                        "÷ 33 = 80.424242",
                        "Ticket × 7; 2 (Plus points)",
                        "A day absent × 1; -20, the period at best D",
                        "The score of period 1 reaches A, but the share of those compared was full",
                        "The score of period 5 reaches B, but an item forbids it: its grade is D",
                        "Ballots: Vote good × 3, Vote fair × 1.",
                        "× 1.05 =",
                        "cut off to one decimal, not below 0, not above 100",
                        "Good, with the better grades: 6 × 60%, rounded down = 3, seats of this pool: 3.");
        assertThat(second).doesNotContain("too few scores");
        assertThat(year.explain("a1", "--lang", "en")).contains("place in the unit = 1");
        assertThat(year.explain("a3"))
                .contains("差票达到三分之一", "“民主测评”中“差票”票数 = 1", "扣发：事假扣发", "0.2 × 月绩效标准", "-50.34元", "六月高温津贴：2025-06-15在职");
        assertThat(year.explain("b2", "--lang", "en"))
                .contains(
                        "Candidate, no seat of Good left: grade Pass.",
                        "2 years earlier: applies",
                        "1 year earlier: does");
        assertThat(year.explain("b3", "--lang", "en"))
                .contains("place in the bureau = 6, people ranked in the bureau = 6");
    }

    @Test
    void quartersOfMonthsWeightedBallotsAndWholeYuanAreExplained() {
        WorkedYear year = new WorkedYear(folder, "station-and-office");
        assertThat(year.explain("p2", "--lang", "en"))
                .contains(
                        "Period 1: (60 + 90 + 90) ÷ 3 = 80.000000",
                        "the share of those compared was full (equals who do not all fit are all",
                        "Ballots: Excellent × 1, Competent × 1, Basic × 1, Incompetent × 0.",
                        "Share of the best grade (weighted by voters): 30%; of the two lowest grades: 30%",
                        "Leaders: Competent",
                        "multiples of 1 CNY, 5561.00 CNY",
                        "10% of 5562.00",
                        "5562.00 − 556.20 = 5005.80 CNY")
                .doesNotContain("an item forbids it");
        assertThat(year.explain("o2", "--lang", "en"))
                .contains("the two lowest grades reach 1/3 → 65.000000", "100 × unexcused days (unexcused days = 2)");
        assertThat(year.explain("p1")).contains("单位类别 = 派出所", "自2026-07-01起：二级", "加余额1元");
        assertThat(year.explain("p3")).contains("78.5714%", "没有投票");
        assertThat(year.explain("p2", "--json")).contains("year_fen", "rest_stays");
    }

    @Test
    void anAwardOfAGradeMayBeReckoned() {
        WorkedYear year = new WorkedYear(
                folder,
                "conversion",
                "{grade: COMPETENT, amount: 500 + 0 * unexcused_days}",
                "{grade: COMPETENT, amount: 500}");
        assertThat(year.explain("c1", "--lang", "en")).contains("Year-end award: 500 + 0 × unexcused days");
    }
}
