package org.epaulet.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.component.Range;
import org.epaulet.policy.component.Vote;
import org.epaulet.policy.component.VoteStep;
import org.epaulet.policy.component.VoteVeto;
import org.epaulet.policy.yaml.Findings;
import org.epaulet.policy.yaml.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyCheckTest {

    private final PolicyText text = PolicyText.ofDefault();

    /** Columns: what stands in the default policy, what stands there instead, what is told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            weight: 50 | weight: 40 | components: the weights sum to 90, expected 100
            weight: 50 | weight: 50.5 | components: the weights sum to 100.5, expected 100
            code: QUALITY | code: DAILY | components[1].code: 'DAILY' stands already in components[0]
            code: QUALITY | code: total | components[1].code: 'total' is another column of results.csv; choose another code
            code: QUALITY | code: '=1+1' | components[1].code: '=1+1' begins as a formula does; begin with a letter
            code: QUALITY | code: "A\tB" | components[1].code: must stand on one line
            on: 11-15 | on: 02-29 | pay.heating.on: expected a day that every year has, found '02-29'
            zh: 德能勤绩廉 | zh: 日常考评 | components[1].label.zh: '日常考评' stands already in components[0]
            en: Virtue}, weight: 20 | en: Virtue}, weight: 0 | components[1].groups[0].weight: must be above 0, is 0
            code: ABILITY | code: VIRTUE | components[1].groups[1].code: 'VIRTUE' stands already in components[1].groups[0]
            by: RATER | by: NONE | components[2].by: a rating has groups; expected ITEM or RATER
            percent: 10, | percent: 50, | components[3].trim.percent: expected 0 to below 50, for it is dropped at each end
            percent: 10, at_least: 1 | percent: 0, at_least: 0 | components[3].trim: drops nothing; leave this key out
            at_least: 1, from: 5 | at_least: 3, from: 5 | components[3].trim.from: must be at least 7, is 5
            min_group: 1 | min_group: 0 | components[1].min_group: must be at least 1, is 0
            base: 100 | base: 120 | components[0].base: lies outside the limits, so no period can score it
            pass_mark: 80 | pass_mark: 111 | components[0].pass_mark: lies above the 110 that a period can score, so every period would fail
            bonus: {min: -10, max: 5} | bonus: {min: 10, max: 5} | total.bonus: min 10 is above max 5
            code: MERIT | code: COMMENDATION | events[1].code: 'COMMENDATION' stands already in events[0]
            zh: 事假 | zh: 病假 | absences[1].label.zh: '病假' stands already in absences[0]
            zh: 文职 | zh: 勤务 | words.series[1].zh: '勤务' stands already in words.series[0]
            code: FIELD | code: ' ' | words.series[0].code: must not be empty
            status: NOT_ASSESSED, reason: LEFT | status: ASSESSED, reason: LEFT | statuses[0].status: ASSESSED is who meets none of these; expected WITHHELD or NOT_ASSESSED
            2 * ordinary_days > service_days | service_days < 30 | statuses[2].when: never reached: whenever this holds, an entry above it holds too
            at_least: 90} | at_least: 115.01} | grades[0].at_least: can never be reached, for a total is 115 at most
            at_least: 75 | at_least: 95 | grades[1].at_least: must be below the 90 of the better grade above
            en: Incompetent}} | en: Incompetent}, at_least: 0} | grades[3].at_least: the worst grade takes whoever is left; leave this key out
            en: Competent}, at_least: 75 | en: Competent} | grades[1].at_least: missing; only the worst grade has none
            ceiling: BASIC | ceiling: BASC | ceilings[2].ceiling: unknown grade 'BASC'; did you mean BASIC?
            ceiling: COMPETENT | ceiling: EXCELLENT | ceilings[4].ceiling: the best grade lowers nobody
            zh: 未定等次} | zh: 称职} | words.no_grade[0]: is also the grade COMPETENT
            percent: 20 | percent: -1 | quota.percent: -1 is no percentage; expected 0 to 100
            rank_by: [TOTAL, DAILY, LEADER] | rank_by: [TOTAL, DALY] | quota.rank_by[1]: unknown component 'DALY'; did you mean DAILY?
            rank_by: [TOTAL, DAILY, LEADER] | rank_by: [TOTAL, TOTAL] | quota.rank_by[1]: 'TOTAL' stands in the list twice
            performance: 600 | performance: 600.005 | tiers.ladder[0].performance: 600.005 is no amount; expected CNY, not negative, at most two decimals
            untiered: {code: '' | untiered: {code: '7' | tiers.untiered.code: '7' is a tier of the ladder
            {education: MASTER, tier: '4'} | {education: MASTR, tier: '4'} | tiers.entry[3].education: unknown education 'MASTR'; did you mean MASTER?
            {education: MASTER, tier: '4'} | {education: MASTR, tier: '4'} | tiers.entry: no tier for MASTER
            {education: MASTER, tier: '4'} | {education: MASTER, tier: '9'} | tiers.entry[3].tier: unknown tier '9'; did you mean 7?
            counted: [EXCELLENT, COMPETENT] | counted: [EXCELLENT, COMPETNT] | tiers.counted[1]: unknown grade 'COMPETNT'; did you mean COMPETENT?
            counted: [EXCELLENT, COMPETENT] | counted: [] | tiers.counted: no grade's years count, so nobody could ever take a step that asks for some
            {from: '2', to: '1', years: 4, by: SELECTION | {from: '2', to: '1', years: 4, by: YEARS | tiers.caps[1]: no step by SELECTION leads to these tiers, so it would keep nobody out
            failed_periods >= 3 | total / (3 - 3) >= 1 | ceilings[3].when: a quotient by 0 is missing for everybody
            {from: '7', to: '6' | {from: '7', to: '5' | tiers.steps[0].to: one step up from '7' is '6'
            {from: '6', to: '5' | {from: '7', to: '6' | tiers.steps[1].from: '7' stands already in tiers.steps[0]
            {from: '6', to: '5' | {from: '7', to: '6' | tiers.steps: no step leads up from '6'
            of: senior | of: seniors | tiers.caps[1].of: unknown earlier cap 'seniors'; did you mean senior?
            name: senior, tiers: ['3' | name: senior, of: top, tiers: ['3' | tiers.caps[0].of: unknown earlier cap 'top'; there is none to name
            tiers: ['1'], percent: 30 | tiers: ['1'], percent: 300 | tiers.caps[1].percent: 300 is no percentage; expected 0 to 100
            when: grade = EXCELLENT, coefficient | when: grade >= COMPETENT, coefficient | pay.bands[1].when: never reached: whenever this holds, an entry above it holds too
            coefficient: 1.50 | coefficient: -1 | pay.bands[0].coefficient: must not be negative
            - {grade: COMPETENT, amount: 500} | - {grade: EXCELLENT, amount: 500} | pay.awards[1].grade: 'EXCELLENT' stands already in pay.awards[0]
            {event: STAR_1, amount | {event: STAR_0, amount | pay.honours[0].event: unknown kind of event 'STAR_0'; did you mean STAR_1?
            payer: MINISTRY | payer: MINISTERY | pay.honours[4].payer: unknown payer 'MINISTERY'; did you mean MINISTRY?
            evidence: [CRIMINAL] | evidence: [CRIMNAL] | contracts.termination[0].evidence[0]: unknown kind of event 'CRIMNAL'; did you mean CRIMINAL?
            months: 12 | months: 0 | pay.months: must be at least 1, is 0
            rotation_years: 3 | rotation_years: 0 | contracts.rotation_years: must be at least 1, is 0
            """)
    void whatMakesNoSenseIsRefused(String right, String wrong, String told) {
        assertThat(text.with(right, wrong).told()).contains(told);
    }

    @Test
    void aPeriodClosesOnADayOfTheMonth() {
        assertThat(text.with("period: MONTH", "period: MONTH\n  closes_on: 32").told())
                .containsExactly("year.closes_on: expected a day of the month, 1 to 31, found 32");
        assertThat(text.with("period: MONTH", "period: MONTH\n  closes_on: 0")
                        .with("pass_mark: 80", "pass_mark: 80\n    periods: {best: 10}")
                        .told())
                .containsExactly("year.closes_on: expected a day of the month, 1 to 31, found 0");
        assertThat(text.with("period: MONTH", "period: QUARTER\n  closes_on: 25")
                        .read()
                        .year()
                        .closesOn())
                .isEqualTo(25);
    }

    @Test
    void aGradeWithoutABandIsRefused() {
        PolicyText open = text.with(
                "    - {code: N, label: {zh: 不参加考核, en: Not assessed}, when: 'true', coefficient: 0, reserved: false}\n",
                "");
        assertThat(open.told())
                .containsExactly(
                        "pay.bands: no band takes everybody of the status NOT_ASSESSED; let a band name it alone, or"
                                + " the last one be 'true'");
        PolicyText closed = open.with("when: reason = SHORT_SERVICE", "when: status = NOT_ASSESSED");
        assertThat(closed.read().pay().bands()).hasSize(7);
        assertThat(closed.with("when: grade = COMPETENT, coeff", "when: grade = COMPETENT and total < 85, coeff")
                        .told())
                .singleElement()
                .asString()
                .contains("everybody of the grade COMPETENT");
    }

    @Test
    void aGradeMayAskForTheHighestTotalAndForAnyWhereNothingLimitsIt() {
        assertThat(text.with("at_least: 90}", "at_least: 115}").read()).isNotNull();
        PolicyText open =
                text.with("limits: {min: 0, max: 110}", "limits: {min: 0}").with("at_least: 90}", "at_least: 1200}");
        assertThat(open.read()).isNotNull();
        assertThat(open.with("floor: 0", "floor: 0\n  at_most: 120").told())
                .containsExactly("grades[0].at_least: can never be reached, for a total is 120 at most");
    }

    @Test
    void yearsAreCountedOnlyWhereAStepAsksForSome() {
        assertThat(text.with(
                                "counted: [EXCELLENT, COMPETENT]",
                                "counted: []\n  credits: [{grade: EXCELLENT, years: 2}]")
                        .read())
                .isNotNull();
        PolicyText served = new PolicyText(text.yaml().replaceAll("years: [34], by", "years: 0, by"));
        assertThat(served.with("counted: [EXCELLENT, COMPETENT]", "counted: []").read())
                .isNotNull();
    }

    @Test
    void whoeverHasNoTotalMustBeWithheld() {
        assertThat(new PolicyText(text.yaml().replace("status: WITHHELD", "status: NOT_ASSESSED")).told())
                .contains("statuses: none is WITHHELD, so nothing could be said of somebody without a total");
    }

    @Test
    void aVetoOfTheTwoLowestGradesNeedsAThird() {
        Vote vote = new Vote(
                "V",
                null,
                BigDecimal.TEN,
                new Range(null, null),
                List.of(new VoteStep(BigDecimal.ZERO, BigDecimal.ONE)),
                new VoteVeto(1, 3, BigDecimal.ONE));
        Findings two = new Findings();
        new RatingCheck(new SectionCheck(two), null, List.of("GOOD", "BAD")).vote("v", vote);
        assertThat(two.problems())
                .extracting(Problem::message)
                .containsExactly("every ballot names one of the two lowest grades, so it would always hold");
        Findings three = new Findings();
        new RatingCheck(new SectionCheck(three), null, List.of("GOOD", "FAIR", "BAD")).vote("v", vote);
        assertThat(three.problems()).isEmpty();
    }

    @Test
    void stepsOfAVoteFallAndEndWithZero() {
        String ledger = "  - kind: LEDGER\n    code: DAILY";
        String vote = """
                  - kind: VOTE
                    code: VOTE
                    label: {zh: 测评, en: Vote}
                    weight: 50
                    valid: {min: 0, max: 0}
                    steps:
                      - {percent: 90, score: 100}
                      - {percent: 95, score: 101}
                    veto: {numerator: 2, denominator: 1, score: 65}
                    min_group: 2
                """;
        PolicyText bad = text.with(ledger, vote + ledger);
        assertThat(bad.told())
                .contains(
                        "components[0].steps[1].percent: must be below that of the step above",
                        "components[0].min_group: there are no classes of voters; leave this key out",
                        "components[0].steps[1].score: must not be above that of the step above",
                        "components[0].steps[1].percent: the last step must be that of 0 percent",
                        "components[0].veto: expected a share above 0 and at most 1, as 1 and 3 for a third");
    }

    @Test
    void aSemanticSlipIsToldAtTheLineOfItsValue() {
        PolicyText bad = text.with("ceiling: BASIC", "ceiling: BASC");
        assertThat(bad.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.line() + ":" + (problem.column() - "ceiling: ".length()))
                        .isEqualTo(bad.placeOf("ceiling: BASC")));
    }
}
