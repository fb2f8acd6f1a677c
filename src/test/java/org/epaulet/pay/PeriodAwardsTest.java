package org.epaulet.pay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.ComponentScore;
import org.epaulet.assessment.PeriodScore;
import org.epaulet.assessment.Service;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.policy.Policy;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.reading.PolicyReader;
import org.epaulet.policy.yaml.YamlFile;
import org.epaulet.policy.year.AssessmentYear;
import org.junit.jupiter.api.Test;

class PeriodAwardsTest {

    /** 25% get 300, 50% get 200, the rest 100. */
    private static final Policy POLICY = policy("bands: [{code: A, label: {zh: 甲, en: A}, percent: 25, amount: 300}, "
            + "{code: B, label: {zh: 乙, en: B}, percent: 50, amount: 200}, "
            + "{code: C, label: {zh: 丙, en: C}, amount: 100}]");

    private static final AssessmentYear YEAR = POLICY.year().year(2025);

    private static PeriodAwards.Participant person(String id, String pool, String... scores) {
        List<PeriodScore> periods = new ArrayList<>();
        for (int number = 1; number <= scores.length; number++) {
            String score = scores[number - 1];
            periods.add(
                    score == null
                            ? new PeriodScore(number, false, 0, null, null, false)
                            : new PeriodScore(number, true, 0, null, new BigDecimal(score), false));
        }
        Service service = new Service(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), 365, 0, 0, 0);
        ComponentScore daily = new ComponentScore("DAILY", BigDecimal.TEN, null, periods, List.of());
        Assessment assessment = new Assessment(
                id,
                service,
                AssessmentStatus.ASSESSED,
                null,
                List.of(daily),
                null,
                null,
                0,
                null,
                null,
                List.of(),
                null);
        return new PeriodAwards.Participant(id, "U", pool, assessment, null);
    }

    private static Map<String, Long> paid(PeriodAwards.Participant... people) {
        return new PeriodAwards(POLICY, YEAR).of(List.of(people));
    }

    @Test
    void eachPeriodPaysByItsOwnRanking() {
        // 4 people: 1 seat, 2 seats, the rest; in the second period the order is turned round
        assertThat(paid(
                        person("a", "P", "99", "96"),
                        person("b", "P", "98", "97"),
                        person("c", "P", "97", "98"),
                        person("d", "P", "96", "99")))
                .isEqualTo(Map.of("a", 40000L, "b", 40000L, "c", 40000L, "d", 40000L));
    }

    private static Policy policy(String awards) {
        return PolicyReader.read(
                "p.yaml",
                YamlFile.text(Path.of("jobs/policies/default.yaml"))
                        .replace("  heating:", "  period_awards: [{component: DAILY, " + awards + "}]\n  heating:"));
    }

    private static Map<String, Long> paidBy(String bands, PeriodAwards.Participant... people) {
        return new PeriodAwards(policy(bands), YEAR).of(List.of(people));
    }

    @Test
    void equalsShareTheBetterPlaceAndThePlaceBehindThemIsLeftOut() {
        Map<String, List<PeriodPaid>> paid = new PeriodAwards(POLICY, YEAR)
                .paid(List.of(person("a", "P", "99"), person("b", "P", "99"), person("c", "P", "98")));
        assertThat(paid.get("a").get(0).rank()).isEqualTo(1);
        assertThat(paid.get("b").get(0).rank()).isEqualTo(1);
        assertThat(paid.get("c").get(0).rank()).isEqualTo(3);
    }

    @Test
    void whomTheAwardDoesNotMeetTakesNoPlaceEither() {
        Policy policy =
                policy("when: series = FIELD, bands: [{code: A, label: {zh: 甲, en: A}, places: 1, amount: 300}, "
                        + "{code: B, label: {zh: 乙, en: B}, amount: 1}]");
        PeriodAwards awards = new PeriodAwards(policy, policy.year().year(2025));
        assertThat(awards.of(List.of(of("CLERICAL", person("a", "P", "99")), of("FIELD", person("b", "P", "98")))))
                .isEqualTo(Map.of("b", 30000L));
    }

    private static PeriodAwards.Participant of(String series, PeriodAwards.Participant person) {
        return new PeriodAwards.Participant(
                person.person(),
                person.unit(),
                person.pool(),
                person.assessment(),
                new BandsTest.Known(Map.of(Figure.SERIES, series)));
    }

    @Test
    void equalsMayShareTheBetterBand() {
        String places = "ties: BETTER, bands: [{code: A, label: {zh: 甲, en: A}, places: 1, amount: 300}, "
                + "{code: B, label: {zh: 乙, en: B}, places: 1, amount: 200}, "
                + "{code: C, label: {zh: 丙, en: C}, places: 1, amount: 100}, "
                + "{code: D, label: {zh: 丁, en: D}, amount: 0}]";
        // two firsts, then a third; nobody is second
        assertThat(paidBy(
                        places,
                        person("a", "P", "99"),
                        person("b", "P", "99"),
                        person("c", "P", "98"),
                        person("d", "P", "97")))
                .isEqualTo(Map.of("a", 30000L, "b", 30000L, "c", 10000L));
        // a first, three seconds, and nobody is third
        assertThat(paidBy(
                        places,
                        person("a", "P", "99"),
                        person("b", "P", "98"),
                        person("c", "P", "98"),
                        person("d", "P", "98"),
                        person("e", "P", "90")))
                .isEqualTo(Map.of("a", 30000L, "b", 20000L, "c", 20000L, "d", 20000L));
    }

    @Test
    void aPeriodMayPayLessForEachPointBelowAMark() {
        // 800 from 60 points on, 20 less for each point below, at least 640: 20 a point and 400 less
        String bands = "bands: [{code: A, label: {zh: 甲, en: A}, at_least: 60, amount: 800}, "
                + "{code: B, label: {zh: 乙, en: B}, at_least: 52, amount: -400, per_point: 20}, "
                + "{code: C, label: {zh: 丙, en: C}, amount: 640}]";
        assertThat(paidBy(bands, person("a", "P", "61"), person("b", "P", "57.5"), person("c", "P", "40")))
                .isEqualTo(Map.of("a", 80000L, "b", 75000L, "c", 64000L));
    }

    @Test
    void equalsWhoDoNotAllFitFallIntoTheNextBandTogether() {
        // a and b: one seat of 300, so both 200; that band is full then, c falls on
        assertThat(paid(person("a", "P", "99"), person("b", "P", "99"), person("c", "P", "98"), person("d", "P", "97")))
                .isEqualTo(Map.of("a", 20000L, "b", 20000L, "c", 10000L, "d", 10000L));
    }

    @Test
    void poolsAreRankedAloneAndWhoHasNoScoreTakesNoPart() {
        // P: a alone of four has no score in the period: 3 ranked, no seat of 300, one of 200
        assertThat(paid(
                        person("a", "P", new String[] {null}),
                        person("b", "P", "50"),
                        person("c", "P", "40"),
                        person("d", "P", "30"),
                        person("e", "Q", "99")))
                .isEqualTo(Map.of("b", 20000L, "c", 10000L, "d", 10000L, "e", 10000L));
    }

    @Test
    void aPeriodMayPayByItsScoreAndForEachPoint() {
        Policy policy = policy("bands: [{code: A, label: {zh: 甲, en: A}, at_least: 95, amount: 300}, "
                + "{code: B, label: {zh: 乙, en: B}, at_least: 80, amount: 10, per_point: 1.5}]");
        // 300, 10 + 1.5 x 94.25 = 151.375 to the fen 151.38, nothing
        assertThat(new PeriodAwards(policy, YEAR).of(List.of(person("a", "P", "96", "94.25", "79.99"))))
                .isEqualTo(Map.of("a", 45138L));
    }

    @Test
    void aBandMayBeForSoManyPeople() {
        Policy policy = policy("bands: [{code: A, label: {zh: 甲, en: A}, places: 2, amount: 300}, "
                + "{code: B, label: {zh: 乙, en: B}, amount: 1}]");
        // first month: places for two; second: three equals for two places, so nobody
        assertThat(new PeriodAwards(policy, YEAR)
                        .of(List.of(
                                person("a", "P", "96", "90"),
                                person("b", "P", "95", "90"),
                                person("c", "P", "94", "90"))))
                .isEqualTo(Map.of("a", 30100L, "b", 30100L, "c", 200L));
    }

    @Test
    void aPlaceBelowTheScoreThatIsAskedForPaysNothing() {
        Policy policy = policy("at_least: 100, bands: [{code: A, label: {zh: 甲, en: A}, places: 1, amount: 200}, "
                + "{code: B, label: {zh: 乙, en: B}, amount: 50}]");
        assertThat(new PeriodAwards(policy, YEAR)
                        .of(List.of(
                                person("a", "P", "104", "99.5"),
                                person("b", "P", "100", "90"),
                                person("c", "P", "99", "98"))))
                .isEqualTo(Map.of("a", 20000L, "b", 5000L));
    }

    @Test
    void aMonthMayPayByTheStandardOfTheTierAndTheDaysInIt() {
        Policy policy = policy(
                "prorated: true, bands: [{code: A, label: {zh: 甲, en: A}, at_least: 95, amount: 50, standards: 1.2}, "
                        + "{code: B, label: {zh: 乙, en: B}, amount: 0, standards: 0.5}]");
        // tier 7: 600 a month. Came on 17 January: 15 of 31 days of 600 × 1.2 + 50; February 600 × 0.5
        Assessment whole = person("a", "P", "96", "80").assessment();
        Assessment late = new Assessment(
                "a",
                new Service(LocalDate.of(2025, 1, 17), LocalDate.of(2025, 12, 31), 349, 0, 0, 0),
                AssessmentStatus.ASSESSED,
                null,
                whole.scores(),
                null,
                null,
                0,
                null,
                null,
                List.of(),
                null);
        assertThat(new PeriodAwards(policy, YEAR)
                        .of(List.of(new PeriodAwards.Participant(
                                "a", "U", "P", late, new BandsTest.Known(Map.of(Figure.TIER, "7"))))))
                .containsEntry("a", 37258L + 30000L);
    }
}
