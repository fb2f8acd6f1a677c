package org.epaulet.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.policy.Policy;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.pay.Band;
import org.epaulet.policy.reading.PolicyReader;
import org.epaulet.policy.reading.PolicyText;
import org.epaulet.policy.yaml.YamlFile;
import org.epaulet.roster.Member;
import org.junit.jupiter.api.Test;

/** What is kept back from the awards, and subsidies beside that for heating. */
class DeductionsTest {

    private static final Map<Figure, Object> YEAR_OF_SOMEBODY = Map.of(
            Figure.GRADE, "COMPETENT",
            Figure.STATUS, "ASSESSED",
            Figure.TOTAL, BigDecimal.valueOf(80),
            Figure.TIER, "7",
            Figure.SERIES, "FIELD",
            Figure.ORDINARY_DAYS, BigDecimal.valueOf(3));

    private static PayLine line(String more, Member member, int days) {
        Policy policy = PolicyReader.read(
                "p.yaml",
                YamlFile.text(Path.of("jobs/policies/default.yaml")).replace("  heating:", more + "  heating:"));
        Band band = policy.pay().band("B2");
        return new PayLines(policy, Pays.YEAR)
                .of(member, days, band, new BandsTest.Known(YEAR_OF_SOMEBODY), 0, "7", "7", List.of());
    }

    private static PayLine deducted(String amount) {
        return line(
                "  deductions: [{label: {zh: 事假扣发, en: Leave}, when: series = FIELD, " + amount + "}]\n",
                Pays.member("2015-01-01", null),
                365);
    }

    @Test
    void aDayOfLeaveCostsADaysStandard() {
        // 3 days of 600 / 21.75 are 82.76 of the award of 500
        assertThat(deducted("amount: performance / 21.75 * ordinary_days").yearEndAward())
                .isEqualTo(41724);
        assertThat(deducted("amount: performance / 21.75 * ordinary_days, at_most: 0.1 * performance")
                        .yearEndAward())
                .isEqualTo(44000);
    }

    @Test
    void aDeductionWithoutAConditionMeetsEverybodyAndAnotherOnlyItsOwn() {
        String deductions = "  deductions:\n    - {label: {zh: 互助金, en: Fund}, amount: 50}\n"
                + "    - {label: {zh: 文职, en: Clerks}, when: series = CLERICAL, amount: 7}\n";
        assertThat(line(deductions, Pays.member("2015-01-01", null), 365).yearEndAward())
                .isEqualTo(45000);
    }

    @Test
    void anAwardMayBeOfSomeOfAGradeAlone() {
        assertThat(awarded("{grade: COMPETENT, amount: 500, when: series = CLERICAL}", "2015-01-01", 365))
                .isEmpty();
        assertThat(awarded("{grade: COMPETENT, amount: 500, when: series = FIELD}", "2015-01-01", 365))
                .containsExactly(50000L);
    }

    @Test
    void anAwardThatChangesWithinTheYearCountsByTheDaysFromEntryOn() {
        // came on 1 June: 30 days of 500 and 184 of 800 are 162200, by 365 days 444.3836
        assertThat(awarded("{grade: COMPETENT, amount: $award}", "2025-06-01", 214))
                .containsExactly(44438L);
        // here all year: 181 days of 500 and 184 of 800 are 237700: 651.2329
        assertThat(awarded("{grade: COMPETENT, amount: $award}", "2015-01-01", 365))
                .containsExactly(65123L);
    }

    private static List<Long> awarded(String award, String joined, int days) {
        PolicyText text = PolicyText.ofDefault().with("{grade: COMPETENT, amount: 500}", award);
        String dated = "\nparameters:\n  - {name: award, label: {zh: 奖, en: Award}, change: BY_DAYS, "
                + "dated: [{from: 2020-01-01, value: 500}, {from: 2025-07-01, value: 800}]}\n";
        Policy policy = award.contains("$award")
                ? text.with("\nyear:\n", dated + "\nyear:\n").read()
                : text.read();
        return new PayLines(policy, Pays.YEAR)
                .awards(Pays.member(joined, null).person(), new BandsTest.Known(YEAR_OF_SOMEBODY), days).stream()
                        .map(AwardPaid::fen)
                        .toList();
    }

    @Test
    void noMoreIsKeptBackThanThereIs() {
        PayLine line = deducted("amount: 200 * ordinary_days");
        assertThat(line.yearEndAward()).isZero();
        assertThat(line.gross()).isEqualTo(line.heating());
    }

    @Test
    void severalSubsidiesArePaidEachOnItsDay() {
        String heat = "  subsidies:\n"
                + "    - {label: {zh: 高温六月, en: Heat June}, on: 06-15, amount: 180, when: series = FIELD}\n"
                + "    - {label: {zh: 高温七月, en: Heat July}, on: 07-15, amount: 180.50, when: series = FIELD}\n"
                + "    - {label: {zh: 文职, en: Clerks}, on: 07-15, amount: 99, when: series = CLERICAL}\n";
        // came on 1 July: July's and the heating
        assertThat(line(heat, Pays.member("2025-07-01", null), 184).heating()).isEqualTo(18050 + 100000);
        assertThat(line(heat, Pays.member("2015-01-01", null), 365).heating()).isEqualTo(18000 + 18050 + 100000);
    }

    @Test
    void anAwardMayFollowTheBandsCoefficient() {
        Policy policy = PolicyReader.read(
                "p.yaml",
                YamlFile.text(Path.of("jobs/policies/default.yaml"))
                        .replace(
                                "{grade: COMPETENT, amount: 500}",
                                "{grade: COMPETENT, amount: performance * coefficient}"));
        // total 85: band B1, 600 x 1.2
        Map<Figure, Object> better = new HashMap<>(YEAR_OF_SOMEBODY);
        better.put(Figure.TOTAL, BigDecimal.valueOf(85));
        assertThat(new PayLines(policy, Pays.YEAR)
                        .awards(Pays.member("2015-01-01", null).person(), new BandsTest.Known(better), 365))
                .extracting(AwardPaid::fen)
                .containsExactly(72000L);
    }
}
