package org.epaulet.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.groups.Tuple;
import org.epaulet.evidence.Tally;
import org.epaulet.policy.Policy;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.condition.Measured;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.Member;
import org.epaulet.roster.Unit;
import org.epaulet.roster.UnitTree;
import org.junit.jupiter.api.Test;

/** What other regulations than the default one ask of scores and grades, each on a policy changed in a few words. */
class MechanismsTest {

    private static Policy policy(String more) {
        return Policies.defaultBut("    pass_mark: 80\n    year: MEAN\n", "    pass_mark: 80\n    year: MEAN\n" + more);
    }

    private static Tally daily(int month, String item, long count, long sum) {
        return new Tally("DAILY", month, item, count, sum, List.of());
    }

    private static Assessment assess(Policy policy, Somebody somebody, Tally... tallies) {
        return new Assessor(policy, policy.year().year(2025))
                .assess(somebody.member(), List.of(tallies))
                .orElseThrow();
    }

    private static BigDecimal period(Assessment assessment, int number) {
        return assessment.scores().get(0).periods().get(number - 1).score();
    }

    private static final String CATALOGUE = "    catalogue:\n"
            + "      - {code: LATE, label: {zh: 迟到, en: Late}, rising: [-1, -2, -5], section: DUTY}\n"
            + "      - {code: FULL, label: {zh: 全勤, en: Full}, points: 5, at_most: 1}\n"
            + "      - {code: SLIP, label: {zh: 失误, en: Slip}, section: DUTY}\n"
            + "    sections: [{code: DUTY, label: {zh: 勤务, en: Duty}, limits: {min: -12}}]\n";

    @Test
    void anItemMayCostMoreEachTime() {
        // 1 + 2 + 5 + 5 = 13 points, of which the section lets 12 count
        Assessment four = assess(policy(CATALOGUE), Somebody.anybody(), daily(3, "LATE", 4, 400));
        assertThat(period(four, 3)).isEqualByComparingTo("88");
        assertThat(period(assess(policy(CATALOGUE), Somebody.anybody(), daily(3, "LATE", 3, 300)), 3))
                .isEqualByComparingTo("92");
    }

    @Test
    void anItemMayCountSoManyTimesAPeriod() {
        Assessment twice = assess(policy(CATALOGUE), Somebody.anybody(), daily(3, "FULL", 2, 200));
        assertThat(period(twice, 3)).isEqualByComparingTo("105");
        assertThat(twice.scores().get(0).groups())
                .extracting(GroupScore::group, GroupScore::count)
                .containsExactly(Tuple.tuple("FULL", 2L));
    }

    @Test
    void anItemWithoutPointsTakesThoseOfTheRecord() {
        // 3 + 4.5 recorded, and one lateness: 100 - 7.5 - 1
        Assessment slips =
                assess(policy(CATALOGUE), Somebody.anybody(), daily(5, "SLIP", 2, -750), daily(5, "LATE", 1, 100));
        assertThat(period(slips, 5)).isEqualByComparingTo("91.5");
    }

    private static final String QUARTERS = "  - kind: COMPOSED\n"
            + "    code: QUARTER\n    label: {zh: 季度, en: Quarter}\n    weight: 0\n    period: QUARTER\n"
            + "    of: [{component: DAILY, weight: 1}]\n    year: MEAN\n    pass_mark: 95\n    least: 2\n"
            + "    grades: [{code: Q_GOOD, label: {zh: 好, en: Good}, at_least: 98, percent: 50},"
            + " {code: Q_FAIR, label: {zh: 较好, en: Fair}}]\n";

    private static Policy quarters() {
        return Policies.defaultBut(
                "  - kind: RATING\n    code: QUALITY\n", QUARTERS + "  - kind: RATING\n    code: QUALITY\n");
    }

    @Test
    void aQuarterIsMadeOfItsMonths() {
        // months 100 - 6, 100, 100: 98; 100 - 10, 100 - 8.5, 100: 93.833333; the year: (98 + 93.833333 + 100 + 100) / 4
        Assessment assessment = assess(
                quarters(), Somebody.anybody(), daily(1, "", 1, -600), daily(4, "", 1, -1000), daily(5, "", 2, -850));
        ComponentScore quarters = assessment.scores().get(1);
        assertThat(quarters.periods())
                .extracting(PeriodScore::score)
                .usingElementComparator(Comparator.naturalOrder())
                .containsExactly(
                        new BigDecimal("98"),
                        new BigDecimal("93.833333"),
                        new BigDecimal("100"),
                        new BigDecimal("100"));
        assertThat(quarters.periods()).extracting(PeriodScore::failed).containsExactly(false, true, false, false);
        assertThat(quarters.periods())
                .extracting(PeriodScore::grade)
                .containsExactly("Q_GOOD", "Q_FAIR", "Q_GOOD", "Q_GOOD");
        assertThat(quarters.score()).isEqualByComparingTo("97.958333");
    }

    @Test
    void aQuarterOfTooFewMonthsDoesNotCount() {
        // employed from 10 August: August and September, then the fourth quarter
        ComponentScore late = assess(quarters(), Somebody.anybody().joined("2025-08-10"))
                .scores()
                .get(1);
        assertThat(late.periods()).extracting(PeriodScore::counts).containsExactly(false, false, true, true);
        ComponentScore later = assess(quarters(), Somebody.anybody().joined("2025-09-10"))
                .scores()
                .get(1);
        assertThat(later.periods()).extracting(PeriodScore::counts).containsExactly(false, false, false, true);
    }

    @Test
    void aQuarterMayWeighSeveralComponentsAndSumTheirMonths() {
        // 70 × (94 + 100 + 100) and 30 × 300, of 100: 295.8; without SUM it would be 98.6
        Policy policy = Policies.defaultBut(
                "  - kind: RATING\n    code: QUALITY\n",
                "  - {kind: LEDGER, code: OTHER, label: {zh: 其他, en: Other}, weight: 0, valid: {}, base: 100, limits: {min: 0},"
                        + " pass_mark: 0, year: MEAN}\n"
                        + QUARTERS.replace(
                                "[{component: DAILY, weight: 1}]",
                                "[{component: DAILY, weight: 70}, {component: OTHER, weight: 30}]\n    parts: SUM")
                        + "  - kind: RATING\n    code: QUALITY\n");
        Assessment assessment = assess(policy, Somebody.anybody(), daily(1, "", 1, -600));
        assertThat(assessment.scores().get(2).periods().get(0).score()).isEqualByComparingTo("295.8");
    }

    @Test
    void aPeriodOfTooFewDaysOfPresenceDoesNotCount() {
        // February has 28 days: 20 absent leave 8
        Somebody sick = Somebody.anybody().absent("SICK", "2025-02-01", "2025-02-20");
        Assessment assessment = assess(policy("    least_days: 9\n"), sick, daily(2, "", 1, -5000));
        assertThat(assessment.scores().get(0).periods().get(1).counts()).isFalse();
        assertThat(assessment.scores().get(0).score()).isEqualByComparingTo("100");
        assertThat(assess(policy("    least_days: 8\n"), sick, daily(2, "", 1, -5000))
                        .scores()
                        .get(0)
                        .periods()
                        .get(1)
                        .counts())
                .isTrue();
    }

    @Test
    void aComponentMayHavePeriodsOfItsOwn() {
        Policy quarters = policy("    period: QUARTER\n");
        Assessment assessment = assess(quarters, Somebody.anybody(), daily(2, "", 1, -1000));
        // quarters of 100, 90, 100, 100
        assertThat(assessment.scores().get(0).periods()).hasSize(4);
        assertThat(assessment.scores().get(0).score()).isEqualByComparingTo("97.5");
    }

    @Test
    void theBestPeriodsMayMakeTheYear() {
        // ten months of 100 are left of 90, 95 and ten times 100
        Tally[] records = {daily(3, "", 1, -1000), daily(8, "", 1, -500)};
        assertThat(daily(policy("    periods: {best: 10}\n"), records)).isEqualByComparingTo("100");
        // 95 and ten times 100
        assertThat(daily(policy("    periods: {best: 11}\n"), records)).isEqualByComparingTo("99.545455");
        // who came in September has four months, and all of them count
        Assessment late = assess(
                policy("    periods: {best: 10}\n"), Somebody.anybody().joined("2025-09-01"), daily(9, "", 1, -1000));
        assertThat(late.scores().get(0).score()).isEqualByComparingTo("97.5");
    }

    @Test
    void theLowestAndTheHighestPeriodsMayBeLeftOut() {
        // without 90 and one 105: 95, 105 and nine times 100
        Tally[] records = {daily(3, "", 1, -1000), daily(8, "", 1, -500), daily(1, "", 1, 500), daily(2, "", 1, 500)};
        String both = "    periods: {drop_lowest: 1, drop_highest: 1%s}\n";
        assertThat(daily(policy(both.formatted("")), records)).isEqualByComparingTo("100");
        // eleven of the twelve periods count, fewer than the twelve asked for: (90 + 95 + 105 + 8 x 100) / 11
        Assessment late = assess(
                policy(both.formatted(", from: 12")),
                Somebody.anybody().joined("2025-02-01"),
                records[0],
                records[1],
                records[3]);
        assertThat(late.scores().get(0).score()).isEqualByComparingTo("99.090909");
    }

    @Test
    void periodsMayWeighMoreThanOthers() {
        String weights = "    period: QUARTER\n    periods: {weights: [20, 20, 25, 35]}\n";
        // 20 x 90 + 20 x 100 + 25 x 80 + 35 x 100 = 9300
        Tally[] records = {daily(1, "", 1, -1000), daily(3, "", 1, -2000)};
        assertThat(daily(policy(weights), records)).isEqualByComparingTo("93");
        // who came in July has the last two: (25 x 80 + 35 x 100) / 60
        Assessment late = assess(policy(weights), Somebody.anybody().joined("2025-07-01"), daily(3, "", 1, -2000));
        assertThat(late.scores().get(0).score()).isEqualByComparingTo("91.666667");
    }

    private static BigDecimal daily(Policy policy, Tally... records) {
        return assess(policy, Somebody.anybody(), records).scores().get(0).score();
    }

    @Test
    void aYearMayBeCutIntoTenDays() {
        Policy policy = policy("    period: TEN_DAYS\n    least_days: 9\n");
        List<PeriodScore> periods = assess(policy, Somebody.anybody(), daily(6, "", 1, -3600))
                .scores()
                .get(0)
                .periods();
        assertThat(periods).hasSize(36);
        // the last days of February are eight: they do not count
        assertThat(periods.get(5).counts()).isFalse();
        assertThat(periods.stream().filter(PeriodScore::counts)).hasSize(35);
    }

    @Test
    void fullMarksOfAComponentAreItsWeight() {
        // DAILY out of 50, base 40: 100 in the total; alone it has the weight 50 of 50
        Policy policy = Policies.defaultBut("    base: 100\n", "    base: 40\n    out_of: 50\n");
        Assessment assessment = assess(policy, Somebody.anybody());
        assertThat(assessment.scores().get(0).score()).isEqualByComparingTo("40");
        assertThat(assessment.total()).isEqualByComparingTo("80");
    }

    @Test
    void aWeightMayDependOnThePerson() {
        String weights = "    weights: [{when: joined < 2016-01-01, weight: 0}]\n";
        Policy policy = Policies.defaultBut("    base: 100\n", "    base: 100\n" + weights);
        Tally exam = new Tally("EXAM", 0, "THEORY", 1, 7000, List.of());
        // joined in 2015: DAILY is no part of the total
        assertThat(assess(policy, Somebody.anybody(), exam).total()).isEqualByComparingTo("70");
        // (50 x 100 + 10 x 70) / 60
        assertThat(assess(policy, Somebody.anybody().joined("2016-01-01"), exam).total())
                .isEqualByComparingTo("95");
    }

    private static final String APPRAISAL =
            "  - kind: APPRAISAL\n    code: QUARTERLY\n    label: {zh: 季评, en: Quarterly}\n"
                    + "    weight: 50\n    valid: {min: 0, max: 100}\n    period: QUARTER\n    by: RATER\n    groups:\n"
                    + "      - {code: D, label: {zh: 直接, en: Direct}, weight: 70}\n"
                    + "      - {code: I, label: {zh: 分管, en: In charge}, weight: 30}\n"
                    + "    pass_mark: 60\n    year: MEAN\n    grades:\n"
                    + "      - {code: GOOD, label: {zh: 好, en: Good}, at_least: 90, percent: 40}\n"
                    + "      - {code: FAIR, label: {zh: 较好, en: Fair}, at_least: 70}\n"
                    + "      - {code: POOR, label: {zh: 差, en: Poor}}\n";

    private static Policy appraised() {
        String yaml = Policies.DEFAULT_TEXT;
        int from = yaml.indexOf("  - kind: LEDGER");
        int to = yaml.indexOf("  - kind: RATING");
        return Policies.read(yaml.substring(0, from)
                + APPRAISAL
                + yaml.substring(to).replace("rank_by: [TOTAL, DAILY, LEADER]", "rank_by: [TOTAL]"));
    }

    private static Tally quarter(int quarter, String group, long count, long sum) {
        return new Tally("QUARTERLY", quarter, group, count, sum, List.of());
    }

    @Test
    void anAppraisalIsTheWeightedMeanOfItsGroupsPeriodByPeriod() {
        // first quarter (70 x 90 + 30 x 80) / 100 = 87; second 60 of one group alone; third and fourth not rated
        Assessment assessment = assess(
                appraised(),
                Somebody.anybody(),
                quarter(1, "D", 2, 18000),
                quarter(1, "I", 1, 8000),
                quarter(2, "I", 1, 6000));
        assertThat(period(assessment, 1)).isEqualByComparingTo("87");
        assertThat(period(assessment, 2)).isEqualByComparingTo("60");
        assertThat(assessment.scores().get(0).periods().get(2).counts()).isFalse();
        assertThat(assessment.scores().get(0).score()).isEqualByComparingTo("73.5");
        assertThat(assessment.scores().get(0).periods())
                .extracting(PeriodScore::grade)
                .containsExactly("FAIR", "POOR", null, null);
    }

    @Test
    void aGradeOfAPeriodMayBeForSomeOfThoseComparedAlone() {
        Policy policy = appraised();
        AssessmentYear year = policy.year().year(2025);
        Map<Integer, Member> people = new TreeMap<>();
        SortedMap<Integer, Assessment> scored = new TreeMap<>();
        int[] first = {96, 95, 94, 80, 80};
        for (int number = 0; number < first.length; number++) {
            Member member = Somebody.anybody().member("p" + number);
            people.put(number, member);
            scored.put(
                    number,
                    new Assessor(policy, year)
                            .assess(member, List.of(quarter(1, "D", 1, 100L * first[number]), quarter(2, "D", 1, 9500)))
                            .orElseThrow());
        }
        UnitTree units = new UnitTree(List.of(new Unit("B1", "局", null, null, null)));
        SortedMap<Integer, Assessment> rated = new BureauRating(policy, year, units).rate("B1", people, scored);
        // first quarter: 40% of 5 are 2; second: five equals for 2 places, so nobody
        assertThat(grades(rated, 1)).containsExactly("GOOD", "GOOD", "FAIR", "FAIR", "FAIR");
        assertThat(grades(rated, 2)).containsExactly("FAIR", "FAIR", "FAIR", "FAIR", "FAIR");
    }

    @Test
    void whoIsComparedInAPeriodMayBeAnotherCircleAndSomebodyAtLeastGetsTheGrade() {
        Policy policy = Policies.read(Policies.DEFAULT_TEXT
                .replace(
                        "    pass_mark: 80\n    year: MEAN\n",
                        "    pass_mark: 80\n    year: MEAN\n    within: UNIT\n    grades:\n"
                                + "      - {code: GOOD, label: {zh: 好, en: Good}, at_least: 90, percent: 40, least: 1}\n"
                                + "      - {code: REST, label: {zh: 余, en: Rest}}\n")
                .replace("  small_below: 5\n", "  small_below: 5\n  within: BUREAU\n"));
        AssessmentYear year = policy.year().year(2025);
        Map<Integer, Member> people = new TreeMap<>();
        SortedMap<Integer, Assessment> scored = new TreeMap<>();
        String[] units = {"U1", "U1", "U1", "U2", "U2", "U3"};
        int[] points = {0, -1, -2, -3, -4, -20};
        for (int number = 0; number < units.length; number++) {
            Member member = Somebody.anybody().in(units[number]).member("p" + number);
            people.put(number, member);
            Tally exam = new Tally("EXAM", 0, "THEORY", 1, 9000, List.of());
            scored.put(
                    number,
                    new Assessor(policy, year)
                            .assess(member, List.of(daily(1, "", 1, 100L * points[number]), exam))
                            .orElseThrow());
        }
        UnitTree tree = new UnitTree(List.of(
                new Unit("B1", "局", null, null, null),
                new Unit("U1", "一所", "B1", null, null),
                new Unit("U2", "二所", "B1", null, null),
                new Unit("U3", "三所", "B1", null, null)));
        // 40% of 3 is one; of 2 none, but one at least; alone in U3 somebody with too few points
        assertThat(grades(new BureauRating(policy, year, tree).rate("B1", people, scored), 1))
                .containsExactly("GOOD", "REST", "REST", "GOOD", "REST", "REST");
    }

    @Test
    void anItemMayKeepItsPeriodFromTheBetterGrades() {
        Policy policy = policy("    catalogue:\n"
                + "      - {code: ABSENT, label: {zh: 旷工, en: Absent}, points: -1, ceiling: POOR}\n"
                + "      - {code: LATE, label: {zh: 迟到, en: Late}, points: -1, ceiling: FAIR}\n"
                + "    grades:\n"
                + "      - {code: GOOD, label: {zh: 好, en: Good}, at_least: 95}\n"
                + "      - {code: FAIR, label: {zh: 中, en: Fair}, at_least: 80}\n"
                + "      - {code: POOR, label: {zh: 差, en: Poor}}\n");
        Assessment assessment = assess(
                policy,
                Somebody.anybody(),
                daily(1, "ABSENT", 1, 0),
                daily(2, "LATE", 1, 0),
                daily(3, "ABSENT", 1, 0),
                daily(3, "LATE", 1, 0),
                daily(4, "LATE", 30, 0));
        assertThat(assessment.scores().get(0).periods().subList(0, 5))
                .extracting(PeriodScore::grade)
                .containsExactly("POOR", "FAIR", "POOR", "POOR", "GOOD");
    }

    @Test
    void aWordIsNoClassOfRatersThatIsCalledTheSame() {
        Policy policy = Policies.defaultBut(
                "    min_total: 8\n",
                "    min_total: 1\n    words: [{code: PEER, label: {zh: 好票, en: Good}, points: 100},"
                        + " {code: POOR, label: {zh: 差票, en: Poor}, points: 40}]\n");
        Somebody somebody = Somebody.anybody();
        Tally peers = new Tally("BALLOT", 0, "PEER", 3, 24000, List.of(4000, 10000, 10000));
        assertThat(PersonFigures.before(somebody.member(), policy.year().year(2025), assess(policy, somebody, peers))
                        .votes("BALLOT", Set.of("PEER")))
                .isEqualTo(2);
    }

    private static Policy limitedByItem() {
        return policy("    catalogue:\n"
                + "      - {code: SEEN, label: {zh: 通报, en: Seen}, points: 0, ceiling: POOR}\n"
                + "      - {code: LATE, label: {zh: 迟到, en: Late}, points: -1}\n"
                + "    grades:\n"
                + "      - {code: GOOD, label: {zh: 好, en: Good}, at_least: 95, percent: 40}\n"
                + "      - {code: FAIR, label: {zh: 中, en: Fair}, at_least: 80}\n"
                + "      - {code: POOR, label: {zh: 差, en: Poor}}\n");
    }

    @Test
    void whomAnItemKeepsFromAGradeTakesNoRoomFromEquals() {
        Policy policy = limitedByItem();
        AssessmentYear year = policy.year().year(2025);
        Tally exam = new Tally("EXAM", 0, "THEORY", 1, 9000, List.of());
        List<List<Tally>> tallies = List.of(
                List.of(exam, daily(2, "SEEN", 1, 0)),
                List.of(exam, daily(1, "SEEN", 1, 0)),
                List.of(exam, daily(1, "LATE", 2, 0), daily(2, "LATE", 2, 0)));
        Map<Integer, Member> people = new TreeMap<>();
        SortedMap<Integer, Assessment> scored = new TreeMap<>();
        for (int number = 0; number < tallies.size(); number++) {
            Member member = Somebody.anybody().member("p" + number);
            people.put(number, member);
            scored.put(
                    number,
                    new Assessor(policy, year)
                            .assess(member, tallies.get(number))
                            .orElseThrow());
        }
        UnitTree units = new UnitTree(List.of(new Unit("B1", "局", null, null, null)));
        SortedMap<Integer, Assessment> rated = new BureauRating(policy, year, units).rate("B1", people, scored);
        // room for one: of two equals at 100 only one claims it, whichever comes first
        assertThat(grades(rated, 1)).containsExactly("GOOD", "POOR", "FAIR");
        assertThat(grades(rated, 2)).containsExactly("POOR", "GOOD", "FAIR");
    }

    @Test
    void aLateRecordKeepsItsPeriodFromAGradeThoughTheScoreStays() {
        Policy policy = limitedByItem();
        Member member = Somebody.anybody().member();
        AssessmentYear year = policy.year().year(2025);
        BureauRating rating =
                new BureauRating(policy, year, new UnitTree(List.of(new Unit("B1", "局", null, null, null))));
        Tally exam = new Tally("EXAM", 0, "THEORY", 1, 9000, List.of());
        Assessment plain = assess(policy, Somebody.anybody(), exam);
        Assessment seen = assess(policy, Somebody.anybody(), exam, daily(1, "SEEN", 1, 0));
        assertThat(period(rating.corrected(member, seen, plain, Place.NONE), 1)).isEqualByComparingTo("100");
        assertThat(periodGrade(rating.corrected(member, seen, plain, Place.NONE), 1))
                .isEqualTo("POOR");
        // a grade with a limit is not found anew, one that was had stays
        assertThat(periodGrade(rating.corrected(member, plain, seen, Place.NONE), 1))
                .isEqualTo("FAIR");
        assertThat(periodGrade(rating.corrected(member, plain, plain, Place.NONE), 1))
                .isEqualTo("GOOD");
    }

    private static String periodGrade(Assessment assessment, int number) {
        return assessment.scores().get(0).periods().get(number - 1).grade();
    }

    private static List<String> grades(SortedMap<Integer, Assessment> rated, int period) {
        List<String> grades = new ArrayList<>();
        rated.values()
                .forEach(assessment -> grades.add(
                        assessment.scores().get(0).periods().get(period - 1).grade()));
        return grades;
    }

    @Test
    void theLastOfTheRankingMayBeHeldBack() {
        Policy policy = Policies.defaultBut(
                "ceilings:\n", "ceilings:\n  - {label: {zh: 末位, en: Last}, when: rank = ranked, ceiling: BASIC}\n");
        assertThat(policy.ratesByBureau()).isTrue();
        assertThat(Policies.DEFAULT.ratesByBureau()).isFalse();
        AssessmentYear year = policy.year().year(2025);
        Map<Integer, Member> people = new TreeMap<>();
        SortedMap<Integer, Assessment> scored = new TreeMap<>();
        for (int number = 0; number < 3; number++) {
            Member member = Somebody.anybody().member("p" + number);
            people.put(number, member);
            Tally exam = new Tally("EXAM", 0, "THEORY", 1, 9000 - 500L * number, List.of());
            scored.put(
                    number,
                    new Assessor(policy, year).assess(member, List.of(exam)).orElseThrow());
        }
        UnitTree units = new UnitTree(List.of(new Unit("B1", "局", null, null, null)));
        List<Assessment> rated = List.copyOf(
                new BureauRating(policy, year, units).rate("B1", people, scored).values());
        assertThat(rated).extracting(Assessment::grade).containsExactly("EXCELLENT", "EXCELLENT", "BASIC");
        assertThat(rated.get(2).ceiling()).isEqualTo("BASIC");
    }

    @Test
    void placesInTheUnitAndTheBureauAreKnownWhateverTheQuotaCompares() {
        Policy policy = Policies.defaultBut(
                "ceilings:\n",
                "ceilings:\n"
                        + "  - {label: {zh: 局末, en: Last}, when: rank_in(BUREAU) = ranked_in(BUREAU), ceiling: BASIC}\n"
                        + "  - {label: {zh: 非首, en: Others}, when: rank_in(UNIT) > 1, ceiling: COMPETENT}\n");
        assertThat(policy.ratesByBureau()).isTrue();
        AssessmentYear year = policy.year().year(2025);
        Map<Integer, Member> people = new TreeMap<>();
        SortedMap<Integer, Assessment> scored = new TreeMap<>();
        String[] units = {"U1", "U2", "U2", "U1"};
        for (int number = 0; number < units.length; number++) {
            Member member = Somebody.anybody().in(units[number]).member("p" + number);
            people.put(number, member);
            Tally exam = new Tally("EXAM", 0, "THEORY", 1, 9900 - 100L * number, List.of());
            scored.put(
                    number,
                    new Assessor(policy, year).assess(member, List.of(exam)).orElseThrow());
        }
        UnitTree tree = new UnitTree(List.of(
                new Unit("B1", "局", null, null, null),
                new Unit("U1", "一所", "B1", "P1", null),
                new Unit("U2", "二所", "B1", "P2", null)));
        List<Assessment> rated = List.copyOf(
                new BureauRating(policy, year, tree).rate("B1", people, scored).values());
        // 99, 98, 97 and 96: the first of each unit, the second of U2, the last of all
        assertThat(rated).extracting(Assessment::grade).containsExactly("EXCELLENT", "EXCELLENT", "COMPETENT", "BASIC");
        List<Contender> contenders = List.of(contender(0, "U1"), contender(1, "U2"), contender(2, "U2"));
        assertThat(new Quota(policy, tree).grade("B1", contenders).people())
                .extracting(Graded::elsewhere)
                .containsExactly(new Ranks(1, 1, 1, 1, 1, 3), new Ranks(1, 2, 1, 2, 2, 3), new Ranks(2, 2, 2, 2, 3, 3));
        assertThat(new Quota(Policies.DEFAULT, tree).grade("B1", contenders).people())
                .extracting(Graded::elsewhere)
                .containsOnlyNulls();
    }

    private static Contender contender(int number, String unit) {
        return new Contender("p" + number, unit, true, List.of(BigDecimal.valueOf(90 - number)), "COMPETENT");
    }

    @Test
    void theGradeOfTheYearBeforeMayBeAVeto() {
        Policy policy = Policies.defaultBut(
                "ceilings:\n",
                "ceilings:\n  - {label: {zh: 上年, en: Before}, when: previous_grade = BASIC, ceiling: COMPETENT}\n");
        Tally exam = new Tally("EXAM", 0, "THEORY", 1, 9900, List.of());
        assertThat(assess(policy, Somebody.anybody().graded(2024, "BASIC"), exam)
                        .ceiling())
                .isEqualTo("COMPETENT");
        assertThat(assess(policy, Somebody.anybody().graded(2024, "COMPETENT"), exam)
                        .ceiling())
                .isNull();
    }

    @Test
    void ballotsOfARatingAreCountedByTheirWords() {
        String words = "    words: [{code: GOOD, label: {zh: 好票, en: Good}, points: 100},"
                + " {code: BAD, label: {zh: 差票, en: Bad}, points: 0}]\n";
        Policy policy = Policies.read(Policies.DEFAULT_TEXT
                .replace("    min_group: 2\n    min_total: 8\n", "    min_group: 2\n    min_total: 8\n" + words)
                .replace(
                        "ceilings:\n",
                        "ceilings:\n  - {label: {zh: 差票, en: Bad}, when: '3 * votes(BALLOT, BAD) >= records(BALLOT) and"
                                + " records(BALLOT) > 0', ceiling: BASIC}\n"));
        assertThat(policy.asksForBallots("BALLOT")).isTrue();
        Tally peers = new Tally("BALLOT", 0, "PEER", 6, 40000, List.of(0, 0, 10000, 10000, 10000, 10000));
        Tally staff = new Tally("BALLOT", 0, "STAFF", 3, 20000, List.of(0, 10000, 10000));
        Assessment third = assess(policy, Somebody.anybody(), peers, staff);
        assertThat(third.grade()).isEqualTo("BASIC");
        assertThat(third.scores().get(3).records()).isEqualTo(9);
        Tally better = new Tally("BALLOT", 0, "STAFF", 3, 30000, List.of(10000, 10000, 10000));
        assertThat(assess(policy, Somebody.anybody(), peers, better).grade()).isEqualTo("EXCELLENT");
    }

    @Test
    void aSingleGroupMayBeAVeto() {
        Policy policy = Policies.defaultBut(
                "ceilings:\n",
                "ceilings:\n  - {label: {zh: 廉, en: Integrity}, when: 'group(QUALITY, INTEGRITY) < 60', ceiling: BASIC}\n");
        assertThat(policy.asksForGroups()).isTrue();
        Tally virtue = new Tally("QUALITY", 0, "VIRTUE", 1, 10000, List.of());
        Tally poor = new Tally("QUALITY", 0, "INTEGRITY", 2, 11900, List.of());
        Tally fair = new Tally("QUALITY", 0, "INTEGRITY", 2, 12000, List.of());
        assertThat(assess(policy, Somebody.anybody(), virtue, poor).grade()).isEqualTo("BASIC");
        assertThat(assess(policy, Somebody.anybody(), virtue, fair).grade()).isEqualTo("EXCELLENT");
        assertThat(assess(policy, Somebody.anybody(), virtue).grade()).isEqualTo("EXCELLENT");
    }

    @Test
    void monthsOfServiceAreThoseWithEnoughDays() {
        // from 17 March: 15 days of March and nine months
        Somebody somebody = Somebody.anybody().joined("2025-03-17");
        PersonFigures figures = PersonFigures.of(
                somebody.member(), Policies.DEFAULT.year().year(2025), assess(Policies.DEFAULT, somebody), "COMPETENT");
        assertThat(holds("months_served(15) = 10 and months_served(16) = 9 and days_employed = 290", figures))
                .isTrue();
    }

    @Test
    void aComponentMayBeReckonedFromWhatIsKnownBeforeAnyScore() {
        String attendance = "  - kind: RECKONED\n    code: ATTENDANCE\n    label: {zh: 出勤, en: Attendance}\n"
                + "    weight: 10\n    out_of: 10\n    score: 10 - 1.5 * ordinary_days\n    limits: {min: 0}\n";
        Policy policy = Policies.read(Policies.DEFAULT_TEXT
                .replace("  - kind: RATING\n    code: QUALITY", attendance + "  - kind: RATING\n    code: QUALITY")
                .replace("en: Daily appraisal}\n    weight: 50", "en: Daily appraisal}\n    weight: 40"));
        // two days: 7 of 10 points; (40 x 100 + 10 x 70 + 10 x 80) / 60
        Tally exam = new Tally("EXAM", 0, "THEORY", 1, 8000, List.of());
        Somebody twoDays = Somebody.anybody().absent("SICK", "2025-05-01", "2025-05-02");
        assertThat(assess(policy, twoDays, exam).score("ATTENDANCE")).isEqualByComparingTo("7");
        assertThat(assess(policy, twoDays, exam).total()).isEqualByComparingTo("91.67");
        Somebody longer = Somebody.anybody().absent("SICK", "2025-05-01", "2025-05-20");
        assertThat(assess(policy, longer, exam).score("ATTENDANCE")).isEqualByComparingTo("0");
    }

    @Test
    void whatIsReckonedIsRoundedOnce() {
        // 50.00000049999975… is nearer to 50, though of twelve decimals it would be 50.0000005
        Policy policy = Policies.read(Policies.DEFAULT_TEXT.replace(
                "  - kind: RATING\n    code: QUALITY",
                "  - {kind: RECKONED, code: X, label: {zh: 折算, en: X}, weight: 0, score: 50 + 1 / 2000001}\n"
                        + "  - kind: RATING\n    code: QUALITY"));
        assertThat(assess(policy, Somebody.anybody()).score("X")).isEqualTo(new BigDecimal("50.000000"));
    }

    @Test
    void aComponentMayBeReckonedFromThoseAboveIt() {
        // the better of daily appraisal's last quarter and the examination; nothing where both are missing
        String best = "  - kind: RECKONED\n    code: BEST\n    label: {zh: 取高, en: Best}\n    weight: 10\n"
                + "    score: max((period(DAILY, 10) + period(DAILY, 11) + period(DAILY, 12)) / 3, score(EXAM))\n\n";
        Policy policy = Policies.read(Policies.DEFAULT_TEXT
                .replace("# R9\n", best + "# R9\n")
                .replace("en: Daily appraisal}\n    weight: 50", "en: Daily appraisal}\n    weight: 40"));
        Tally exam = new Tally("EXAM", 0, "THEORY", 1, 9600, List.of());
        assertThat(assess(policy, Somebody.anybody(), exam, daily(11, "", 1, -1500))
                        .score("BEST"))
                .isEqualByComparingTo("96");
        assertThat(assess(policy, Somebody.anybody(), exam, daily(11, "", 1, -1000))
                        .score("BEST"))
                .isEqualByComparingTo("96.666667");
        assertThat(assess(policy, Somebody.anybody(), daily(11, "", 1, -1000)).score("BEST"))
                .isNull();
    }

    @Test
    void theTotalMayBeMultipliedRoundedOtherwiseAndLimited() {
        Tally exam = new Tally("EXAM", 0, "THEORY", 1, 7000, List.of());
        String factor = "  factors: [{label: {zh: 系数, en: Factor}, when: tier = '%s', factor: 0.93}]\n";
        String whole = "  floor: 0\n  at_most: 101\n  decimals: 1\n  rounding: DOWN\n";
        // (50 x 100 + 10 x 70) / 60 = 95; x 0.93 = 88.35, cut off to 88.3
        Policy policy = Policies.defaultBut("  floor: 0\n", whole + factor.formatted("6"));
        assertThat(assess(policy, Somebody.anybody(), exam).total()).isEqualTo(new BigDecimal("88.30"));
        // the points of events come after it: 88.35 + 3
        assertThat(assess(policy, Somebody.anybody().event("MERIT", "2025-05-01"), exam)
                        .total())
                .isEqualTo(new BigDecimal("91.30"));
        Policy others = Policies.defaultBut("  floor: 0\n", whole + factor.formatted("5"));
        assertThat(assess(others, Somebody.anybody(), exam).total()).isEqualTo(new BigDecimal("95.00"));
        Tally full = new Tally("EXAM", 0, "THEORY", 1, 10000, List.of());
        assertThat(assess(others, Somebody.anybody().event("MERIT", "2025-05-01"), full)
                        .total())
                .isEqualTo(new BigDecimal("101.00"));
        Policy nearest = Policies.defaultBut("  floor: 0\n", "  floor: 0\n  decimals: 0\n" + factor.formatted("6"));
        assertThat(assess(nearest, Somebody.anybody(), exam).total()).isEqualTo(new BigDecimal("88.00"));
    }

    /** (50 x 100 + 10 x 47.5) / 60 = 91.25; x 330 / 365 = 82.5, though 330 / 365 has no end. */
    @Test
    void aFactorThatHasNoEndIsMultipliedExactly() {
        String whole = "  floor: 0\n  decimals: 1\n  rounding: DOWN\n";
        Policy policy = Policies.defaultBut(
                "  floor: 0\n", whole + "  factors: [{label: {zh: 系数, en: Factor}, factor: 330 / 365}]\n");
        Tally exam = new Tally("EXAM", 0, "THEORY", 1, 4750, List.of());
        assertThat(assess(policy, Somebody.anybody(), exam).total()).isEqualTo(new BigDecimal("82.50"));
    }

    @Test
    void aFloorLiftsAndACeilingComesAfterIt() {
        String floors =
                "floors: [{label: {zh: 立功, en: Merit}, when: events(MERIT) > 0, floor: EXCELLENT, beside: true}]\n";
        Policy policy = Policies.defaultBut("ceilings:\n", floors + "ceilings:\n");
        Tally exam = new Tally("EXAM", 0, "THEORY", 1, 0, List.of());
        // (50 x 100 + 10 x 0) / 60 = 83.33, and 3 for the merit
        Assessment lifted = assess(policy, Somebody.anybody().event("MERIT", "2025-05-01"), exam);
        assertThat(lifted.thresholdGrade()).isEqualTo("COMPETENT");
        assertThat(lifted.grade()).isEqualTo("EXCELLENT");
        assertThat(lifted.beside()).isTrue();
        Assessment warned =
                assess(policy, Somebody.anybody().event("MERIT", "2025-05-01").event("WARNING", "2025-06-01"), exam);
        assertThat(warned.grade()).isEqualTo("COMPETENT");
        assertThat(warned.beside()).isFalse();
    }

    @Test
    void ofAFamilyOnlyTheEventWithTheMostPointsCounts() {
        Policy both = Policies.read(Policies.DEFAULT_TEXT
                .replace("en: Merit}, points: 3}", "en: Merit}, points: 3, family: honours}")
                .replace("en: Commendation}, points: 1}", "en: Commendation}, points: 1, family: honours}"));
        Somebody honoured = Somebody.anybody()
                .event("COMMENDATION", "2025-02-01")
                .event("MERIT", "2025-03-01")
                .event("STAR_1", "2025-04-01");
        assertThat(assess(both, honoured).bonus()).isEqualByComparingTo("4");
        assertThat(assess(Policies.DEFAULT, honoured).bonus()).isEqualByComparingTo("5");
    }

    @Test
    void rewardsAndPenaltiesHaveLimitsOfTheirOwnAndCircumstancesCount() {
        Policy policy = Policies.defaultBut(
                "  bonus: {min: -10, max: 5}\n",
                "  bonus: {min: -20, max: 20}\n  rewards: 4\n  penalties: 6\n  circumstances:\n"
                        + "    - {label: {zh: 病假, en: Sick}, points: -0.5 * days(SICK)}\n"
                        + "    - {label: {zh: 老员工, en: Long}, when: years_employed >= 10, points: 1.5}\n");
        // rewards 3 + 1.5 = 4.5, of which 4; penalties 5 and half of 4 days = 7, of which 6
        Assessment assessment = assess(
                policy,
                Somebody.anybody()
                        .event("MERIT", "2025-02-01")
                        .event("DEMERIT", "2025-03-01")
                        .absent("SICK", "2025-05-01", "2025-05-04"));
        assertThat(assessment.bonus()).isEqualByComparingTo("-2");
    }

    @Test
    void figuresOfAbsencesPeriodsAndEarlierYears() {
        Somebody somebody = Somebody.anybody()
                .absent("SICK", "2025-02-01", "2025-02-03")
                .absent("SICK", "2025-02-03", "2025-02-06")
                .absent("UNEXCUSED", "2025-07-01", "2025-07-02")
                .event("MERIT", "2020-02-01")
                .graded(2022, "EXCELLENT")
                .graded(2023, "BASIC")
                .graded(2024, "COMPETENT");
        Policy policy = Policies.DEFAULT;
        // months 2, 3 and 6 are failed
        Assessment assessment =
                assess(policy, somebody, daily(2, "", 1, -3000), daily(3, "", 2, -4000), daily(6, "", 1, -2100));
        PersonFigures figures =
                PersonFigures.of(somebody.member(), policy.year().year(2025), assessment, "COMPETENT");
        assertThat(holds("days(SICK) = 6 and longest(SICK, UNEXCUSED) = 6 and days(SICK, UNEXCUSED) = 8", figures))
                .isTrue();
        assertThat(figures.measure(Measured.FAILED, "DAILY")).isEqualByComparingTo("3");
        assertThat(figures.measure(Measured.FAILED_IN_ROW, "DAILY")).isEqualByComparingTo("2");
        assertThat(figures.measure(Measured.LOWEST, "DAILY")).isEqualByComparingTo("60");
        assertThat(figures.measure(Measured.HIGHEST, "DAILY")).isEqualByComparingTo("100");
        assertThat(figures.measure(Measured.COUNTED, "DAILY")).isEqualByComparingTo("12");
        assertThat(figures.measure(Measured.RECORDS, "DAILY")).isEqualByComparingTo("4");
        assertThat(figures.period("DAILY", 3)).isEqualByComparingTo("60");
        assertThat(holds("ever(MERIT) = 1 and events(MERIT) = 0", figures)).isTrue();
        // in the tier since 2023-01-01, the first day of a year
        assertThat(holds("tier_years(COMPETENT) = 2 and years(COMPETENT) = 2 and tier_years(EXCELLENT) = 0", figures))
                .isTrue();
        assertThat(figures.value(Figure.MONTHS_EMPLOYED)).isEqualTo(BigDecimal.valueOf(132));
    }

    private static boolean holds(String condition, PersonFigures figures) {
        return Policies.defaultBut("  rise: grade >= COMPETENT", "  rise: \"" + condition + "\"")
                .tiers()
                .rise()
                .holds(figures);
    }
}
