package org.epaulet.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.epaulet.policy.Policy;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.pay.Band;
import org.epaulet.roster.Event;
import org.epaulet.roster.Member;
import org.junit.jupiter.api.Test;

class PayLinesTest {

    private static final Policy POLICY = Pays.policy("500");
    private static final Band B1 = new Band("B1", null, null, new BigDecimal("1.20"), false);

    @Test
    void everythingTheBureauPaysMakesTheGross() {
        // 20406.13 + 1000 + 1000 + 2500 + 300.50 = 25206.63; the foundation's 10000 beside it
        PayLine line = line(
                Pays.member(
                        "2015-01-01",
                        null,
                        Pays.event("V1", "2025-02-01", "STAR_2"),
                        Pays.event("V2", "2025-02-02", "BRAVERY"),
                        Pays.event("V3", "2025-02-03", "RESCUE"),
                        Pays.event("V4", "2025-02-04", "WARNING")),
                365,
                "EXCELLENT",
                new Share("a", "U", 365, new BigDecimal("1.50"), 2040613, false));
        assertThat(line.performancePaid()).isEqualTo(2040613);
        assertThat(line.yearEndAward()).isEqualTo(100000);
        assertThat(line.heating()).isEqualTo(100000);
        assertThat(line.honourAward()).isEqualTo(280050);
        assertThat(line.gross()).isEqualTo(2520663);
        assertThat(line.awardsByOthers()).isEqualTo(1000000);
    }

    @Test
    void onlyExemptAwardsWithinTheGrossAreTaxExempt() {
        PayLine line = line(
                Pays.member(
                        "2015-01-01",
                        null,
                        Pays.event("V2", "2025-02-02", "BRAVERY"),
                        Pays.event("V3", "2025-02-03", "RESCUE")),
                365,
                null);
        assertThat(line.taxExempt()).isEqualTo(30050);
    }

    @Test
    void sharesOfSeveralUnitsAddUp() {
        PayLine line = line(
                Pays.member("2015-01-01", null),
                365,
                "COMPETENT",
                new Share("a", "U", 306, new BigDecimal("1.20"), 6257669, false),
                new Share("a", "V", 59, new BigDecimal("1.20"), 263882, false));
        assertThat(line.performancePaid()).isEqualTo(6521551);
        assertThat(line.unit()).isEqualTo("U");
    }

    @Test
    void aReservedShareIsShownButNotPaid() {
        PayLine line = line(
                Pays.member("2015-01-01", null), 365, null, new Share("a", "U", 365, BigDecimal.ONE, 985714, true));
        assertThat(line.performanceReserved()).isEqualTo(985714);
        assertThat(line.performancePaid()).isZero();
        assertThat(line.gross()).isEqualTo(100000);
    }

    @Test
    void theYearEndAwardFollowsTheServiceDaysAndIsRoundedOnce() {
        // 500 x 90 / 365 = 123.2877; 500 x 364 / 365 = 498.6301; 500 x 306 / 365 = 419.1781
        Member member = Pays.member("2015-01-01", null);
        assertThat(line(member, 90, "COMPETENT").yearEndAward()).isEqualTo(12329);
        assertThat(line(member, 364, "COMPETENT").yearEndAward()).isEqualTo(49863);
        assertThat(line(member, 306, "COMPETENT").yearEndAward()).isEqualTo(41918);
    }

    @Test
    void halfAFenOfAnAwardRoundsUp() {
        // a year of 365 days has no half fen; in 366 days 3 fen x 183 / 366 = 1.5 fen
        PayLines leap = new PayLines(Pays.policy("0.03"), Pays.YEAR.rule().year(2024));
        PayLine line = leap.of(Pays.member("2015-01-01", null), 183, B1, graded("COMPETENT"), 0, null, null, List.of());
        assertThat(line.yearEndAward()).isEqualTo(2);
    }

    @Test
    void aGradeWithoutAwardGetsNone() {
        Member member = Pays.member("2015-01-01", null);
        assertThat(line(member, 365, "BASIC").yearEndAward()).isZero();
        assertThat(line(member, 365, null).yearEndAward()).isZero();
    }

    @Test
    void heatingGoesToWhoIsEmployedOnTheDay() {
        assertThat(line(Pays.member("2025-11-15", null), 47, null).heating()).isEqualTo(100000);
        assertThat(line(Pays.member("2025-11-16", null), 46, null).heating()).isZero();
        assertThat(line(Pays.member("2015-01-01", "2025-11-15"), 319, null).heating())
                .isEqualTo(100000);
        assertThat(line(Pays.member("2015-01-01", "2025-11-14"), 318, null).heating())
                .isZero();
    }

    @Test
    void honoursOfOtherYearsAreNotPaid() {
        PayLine line = line(
                Pays.member(
                        "2015-01-01",
                        null,
                        Pays.event("V1", "2024-12-31", "STAR_2"),
                        Pays.event("V2", "2025-01-01", "STAR_2"),
                        Pays.event("V3", "2025-12-31", "STAR_2")),
                365,
                null);
        assertThat(line.honourAward()).isEqualTo(500000);
    }

    @Test
    void honoursReachWhoLeft() {
        PayLine line =
                line(Pays.member("2015-01-01", "2025-06-30", Pays.event("V1", "2025-02-01", "STAR_2")), 181, null);
        assertThat(line.gross()).isEqualTo(250000);
    }

    @Test
    void eachHonourIsListedWithItsPayerAndTag() {
        Event bravery = Pays.event("V2", "2025-02-02", "BRAVERY");
        Event star = Pays.event("V1", "2025-02-01", "STAR_2");
        assertThat(Honours.of(POLICY, Pays.YEAR, Pays.member("2015-01-01", null, star, bravery)))
                .containsExactly(
                        new HonourPaid("a", "V1", LocalDate.of(2025, 2, 1), "STAR_2", 250000, "BUREAU", true, false),
                        new HonourPaid(
                                "a", "V2", LocalDate.of(2025, 2, 2), "BRAVERY", 1000000, "FOUNDATION", false, true));
    }

    @Test
    void tierWagesAreTheTiersBeforeAndAfter() {
        PayLines lines = new PayLines(POLICY, Pays.YEAR);
        Member member = Pays.member("2015-01-01", null);
        PayLine entry = lines.of(member, 365, B1, graded(null), 0, null, "7", List.of());
        assertThat(entry.tierWageOld()).isZero();
        assertThat(entry.tierWageNew()).isEqualTo(30000);
        PayLine same = lines.of(member, 365, B1, graded(null), 0, "6", "6", List.of());
        assertThat(same.tierWageOld()).isEqualTo(45000);
        assertThat(same.tierWageNew()).isEqualTo(45000);
        assertThat(same.gross()).isEqualTo(100000);
    }

    @Test
    void anAmountWithAPartOfAFenIsRefused() {
        PayLines lines = new PayLines(Pays.policy("0.005"), Pays.YEAR);
        assertThatThrownBy(() -> lines.of(
                        Pays.member("2015-01-01", null), 365, B1, graded("COMPETENT"), 0, null, null, List.of()))
                .isInstanceOf(ArithmeticException.class);
    }

    private static PayLine line(Member member, int days, String grade, Share... shares) {
        return new PayLines(POLICY, Pays.YEAR).of(member, days, B1, graded(grade), 0, null, null, List.of(shares));
    }

    private static Figures graded(String grade) {
        Map<Figure, Object> known = new EnumMap<>(Figure.class);
        known.put(Figure.GRADE, grade);
        return new BandsTest.Known(known);
    }
}
