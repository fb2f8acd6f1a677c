package org.epaulet.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.epaulet.policy.Policy;
import org.epaulet.policy.sentence.PolicySentences;
import org.epaulet.policy.tier.TierRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused of the keys that the default policy leaves out. */
class MechanismCheckTest {

    private final PolicyText text = PolicyText.ofDefault();

    private static final String BANDS = "period_awards: [{component: DAILY, bands: [%s]}]\n  heating:";

    /** Columns: what stands in the default policy, what stands there instead, what is told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            small_below: 5 | small_below: 5\\n  further: [{grade: EXCELLENT, percent: 5}] | quota.further[0].grade: expected grades below the best, from better to worse, not the worst
            small_below: 5 | small_below: 5\\n  further: [{grade: INCOMPETENT, percent: 5}] | quota.further[0].grade: expected grades below the best, from better to worse, not the worst
            small_below: 5 | small_below: 5\\n  further: [{grade: BASIC, percent: 101}] | quota.further[0].percent: 101 is no percentage; expected 0 to 100
            small_below: 5 | small_below: 5\\n  exceptions: [{bureaus: [A], percent: 25}, {bureaus: [B, A], percent: 30}] | quota.exceptions[1].bureaus: a bureau stands already in an exception above
            small_below: 5 | small_below: 5\\n  classes: [{code: A, label: {zh: 甲, en: A}, when: series = FIELD}, {code: B, label: {zh: 乙, en: B}, when: series = FIELD}] | quota.classes[1].when: never reached: whenever this holds, an entry above it holds too
            floor: 0 | floor: 0\\n  points: 1000 | components: the weights sum to 100, expected 1000
            year: MEAN | year: MEAN\\n    grades: [{code: A, label: {zh: 好, en: A}}, {code: B, label: {zh: 差, en: B}}] | components[0].grades[0].at_least: missing; only the worst grade, or one by percent, has none
            {grade: COMPETENT, amount: 500} | {amount: 500} | pay.awards[1]: expected a grade or a condition, for nobody is named
            years: 3, by: YEARS} | years: 3, by: YEARS, early: {when: protected, years: 4}} | tiers.steps[0].early.years: is more than the 3 years of the step
            demote: | conversion: {on: 2025-01-01, keeps_wage: true, table: [{from: '7', to: '6'}, {from: '6', to: '5'}]}\\n  demote: | tiers.conversion.table[0].to: is itself an old tier of the table
            ceilings: | floors: [{label: {zh: 甲, en: A}, when: protected, floor: INCOMPETENT}]\\nceilings: | floors[0].floor: the worst grade lifts nobody
            pass_mark: 80 | pass_mark: 80\\n    catalogue: [{code: A, label: {zh: 甲, en: A}, points: 1, section: B}] | components[0].catalogue[0].section: unknown section 'B'; there is none to name
            pass_mark: 80 | pass_mark: 80\\n    catalogue: [{code: A, label: {zh: 甲, en: A}, points: 1, rising: [1]}] | components[0].catalogue[0].rising: has points already; keep one of them
            pass_mark: 80 | pass_mark: 80\\n    catalogue: [{code: A, label: {zh: 甲, en: A}, rising: []}] | components[0].catalogue[0].rising: needs at least one entry
            pass_mark: 80 | pass_mark: 80\\n    grades: [{code: A, label: {zh: 好, en: A}, at_least: 111}, {code: B, label: {zh: 差, en: B}}] | components[0].grades[0].at_least: lies above the 110 that a period can score, so none reaches it
            kind: RATING | kind: COMPOSED\\n    code: Q\\n    label: {zh: 季度, en: Q}\\n    weight: 0\\n    period: QUARTER\\n    of: [{component: DAILY, weight: 1}]\\n    parts: SUM\\n    pass_mark: 331\\n    year: MEAN\\n  - kind: RATING | components[1].pass_mark: lies above the 330 that a period can score, so every period would fail
            months: 12 | months: 12\\n  period_awards: [{component: DAILY, within: UNIT, bands: [{code: A, label: {zh: 甲, en: A}, amount: 1}]}] | pay.period_awards[0].within: no places decide here; leave this key out
            small_below: 5 | small_below: 5\\n  each: true\\n  exceptions: [{bureaus: [A], percent: 25, more: 1}] | quota.exceptions[0].more: with each: true every pool has its own seats; name the pools instead
            ceilings: | floors: [{label: {zh: 甲, en: A}, when: protected, floor: COMPETENT, beside: true}]\\nceilings: | floors[0].beside: no quota limits COMPETENT; leave this key out
            pass_mark: 80 | pass_mark: 80\\n    least_days: 0 | components[0].least_days: must be at least 1, is 0
            pass_mark: 80 | pass_mark: 80\\n    out_of: 0 | components[0].out_of: must be above 0, is 0
            pass_mark: 80 | pass_mark: 80\\n    weights: [{when: protected, weight: 1}, {when: protected and joined < 2020-01-01, weight: 2}] | components[0].weights[1].when: never reached: whenever this holds, an entry above it holds too
            period: MONTH | period: MONTH\\n  first_month: 13 | year.first_month: expected a month, 1 to 12, found 13
            period: MONTH | period: MONTH\\n  named_after: BEGIN | year.named_after: the year lies in one calendar year; leave this key out
            pass_mark: 80 | pass_mark: 80\\n    periods: {from: 3} | components[0].periods: says nothing; expected best, drop_lowest, drop_highest or weights
            pass_mark: 80 | pass_mark: 80\\n    periods: {best: 12} | components[0].periods.best: the year has no more than 12 periods to choose from
            pass_mark: 80 | pass_mark: 80\\n    periods: {drop_lowest: 6, drop_highest: 6} | components[0].periods: the year has 12 periods, too few for any to be left out
            pass_mark: 80 | pass_mark: 80\\n    periods: {drop_lowest: 1, from: 1} | components[0].periods.from: must be at least 2, is 1
            pass_mark: 80 | pass_mark: 80\\n    period: QUARTER\\n    periods: {weights: [1, 2, 3]} | components[0].periods.weights: expected a weight for each of the 4 periods, found 3
            year: MEAN | year: SUM\\n    period: HALF_YEAR\\n    periods: {weights: [40, 60]} | components[0].periods.weights: a sum has no weights; say year: MEAN
            pass_mark: 80 | pass_mark: 80\\n    within: UNIT | components[0].within: no grade of its periods has a percent, so nobody is compared
            pass_mark: 80 | pass_mark: 80\\n    grades: [{code: A, label: {zh: 好, en: A}, at_least: 90, least: 1}, {code: B, label: {zh: 差, en: B}}] | components[0].grades[0].least: needs percent: without it nobody is turned away
            pass_mark: 80 | pass_mark: 80\\n    catalogue: [{code: A, label: {zh: 甲, en: A}, points: 1, ceiling: B}] | components[0].catalogue[0].ceiling: unknown grade of a period 'B'; there is none to name
            percent: 30, of: senior | percent: 30, of: senior, among: protected | tiers.caps[1].among: says whom a percentage is taken of; leave posts and of out
            years: 3, by: YEARS} | years: 3, by: YEARS, early: [{when: protected, years: 1}, {when: protected, years: 0}]} | tiers.steps[0].early[1].years: must be above 0, is 0
            small_below: 5 | small_below: 5\\n  further: [{grade: COMPETENT, percent: 15, together: true}] | quota.further[0].percent: is less than the 20% of the better grades in it
            small_below: 5 | small_below: 5\\n  exceptions: [{bureaus: [A], percent: 25, more: -1}] | quota.exceptions[0].more: must be at least 0, is -1
            failed_periods >= 3 | failed(DAILY) >= 13 | ceilings[3].when: failed(DAILY) can be 12 at most, for the year has no more; found 13
            failed_periods >= 3 | months_served(1) > 12 or protected | ceilings[3].when: months_served(1) can be 12 at most, for the year has no more; found 12
            failed_periods >= 3 | "period(DAILY, 13) < 60" | ceilings[3].when: period(DAILY, 13): DAILY has 12 periods a year
            failed_periods >= 3 | failed(EXAM) >= 1 | ceilings[3].when: failed(EXAM) can be 0 at most, for the year has no more; found 1
            failed_periods >= 3 | "group(EXAM, VIRTUE) < 60" | ceilings[3].when: unknown group of EXAM 'VIRTUE'; expected one of THEORY, FITNESS
            floor: 0 | floor: 0\\n  decimals: 3 | total.decimals: expected 0, 1 or 2, found 3
            floor: 0 | floor: 0\\n  at_most: -1 | total.at_most: lies below the floor
            floor: 0 | floor: 0\\n  factors: [{label: {zh: 甲, en: A}, factor: total / 100}] | total.factors[0]: total and bonus are not known yet where a factor is asked
            floor: 0 | floor: 0\\n  factors: [{label: {zh: 甲, en: A}, factor: -1}] | total.factors[0].factor: must not be below 0, is -1
            months: 12 | months: 12\\n  deductions: [{label: {zh: 甲, en: A}, amount: -5}] | pay.deductions[0].amount: -5 is no amount; expected CNY, not negative, at most two decimals
            months: 12 | months: 12\\n  subsidies: [{label: {zh: 甲, en: A}, on: 06-15, amount: 1.234}] | pay.subsidies[0].amount: 1.234 is no amount; expected CNY, not negative, at most two decimals
            months: 12 | months: 12\\n  period_awards: [{component: DAILY, ties: BETTER, bands: [{code: A, label: {zh: 甲, en: A}, amount: 1}]}] | pay.period_awards[0].ties: no places decide here; leave this key out
            floor: 0 | floor: 0\\n  rewards: 0 | total.rewards: must be above 0, is 0
            en: Merit}, points: 3} | en: Merit}, points: 3, family: x} | events[1].family: no other event is of the family 'x'
            en: Merit}, points: 3} | en: Merit}, points: 3, months: 0} | events[1].months: must be at least 1, is 0
            small_below: 5 | small_below: 5\\n  exceptions: [{percent: 25}] | quota.exceptions[0]: expected either bureaus or pools
            percent: 30, of: senior | posts: -1 | tiers.caps[1].posts: must be at least 0, is -1
            percent: 30, of: senior | of: senior | tiers.caps[1]: expected either percent or posts
            demote: | credits: [{grade: GREAT, years: 2}]\\n  demote: | tiers.credits[0].grade: unknown grade 'GREAT'; expected one of EXCELLENT, COMPETENT, BASIC, INCOMPETENT
            demote: | falls: [{when: protected, rungs: 1}]\\n  demote: | tiers.falls[0].rungs: must be at least 2, is 1
            {education: HIGH_SCHOOL, tier: '7'} | {tier: '7'} | tiers.entry[1]: never reached: an entry above takes everybody whom this one fits
            {education: HIGH_SCHOOL, tier: '7'} | {education: HIGH_SCHOOL, tier: '7', when: protected} | tiers.entry: no tier for HIGH_SCHOOL
            {grade: COMPETENT, amount: 500} | {grade: COMPETENT, amount: 500.123} | pay.awards[1].amount: 500.123 is no amount; expected CNY, not negative, at most two decimals
            {grade: COMPETENT, amount: 500} | {grade: COMPETENT, amount: 2 * wages} | pay.awards[1].amount: unknown figure 'wages'; did you mean wage?
            components: | unit_kinds: [{code: A, label: {zh: 甲, en: A}, named: [所]}, {code: B, label: {zh: 乙, en: B}, named: [派出所]}]\\ncomponents: | unit_kinds[1].named[0]: never reached: A above takes every such name
            components: | unit_kinds: [{code: A, label: {zh: 甲, en: A}, units: [U1]}, {code: B, label: {zh: 乙, en: B}, units: [U2, U1]}]\\ncomponents: | unit_kinds[1].units[1]: 'U1' is already of the kind A
            components: | unit_kinds: [{code: A, label: {zh: 甲, en: A}}, {code: B, label: {zh: 乙, en: B}, units: [U2]}]\\ncomponents: | unit_kinds[0]: has neither named nor units, so it takes every unit; only the last kind may
            failed_periods >= 3 | unit_kind = STATION | ceilings[3].when: the policy tells no kinds of units apart; add unit_kinds
            months: 12 | months: 12\\n  shares: {to: 1000000000000} | pay.shares.to: 1000000000000 is no amount; expected less than 1000000000000 CNY
            failed_periods >= 3 | joined is missing | ceilings[3].when: this is missing for nobody; leave the question out
            failed_periods >= 3 | failed(DAILY) is present | ceilings[3].when: this is missing for nobody; leave the question out
            months: 12 | months: 12\\n  shares: {to: 0} | pay.shares.to: must be above 0, is 0
            months: 12 | months: 12\\n  shares: {to: 0.001} | pay.shares.to: 0.001 is no amount; expected CNY, not negative, at most two decimals
            months: 12 | months: 12\\n  shares: {deductions: [{label: {zh: 甲, en: A}}]} | pay.shares.deductions[0]: expected either amount or percent
            months: 12 | months: 12\\n  shares: {deductions: [{label: {zh: 甲, en: A}, percent: 10, at_most: 5}]} | pay.shares.deductions[0].at_most: limits an amount, and this is a percentage; leave this key out
            months: 12 | months: 12\\n  shares: {deductions: [{label: {zh: 甲, en: A}, percent: 110}]} | pay.shares.deductions[0].percent: 110 is no percentage; expected 0 to 100
            kind: RATING | kind: COMPOSED\\n    code: Q\\n    label: {zh: 季度, en: Q}\\n    weight: 0\\n    period: QUARTER\\n    of: [{component: DALY, weight: 1}]\\n    year: MEAN\\n  - kind: RATING | components[1].of[0].component: no component with periods above is called 'DALY'; did you mean DAILY?
            kind: RATING | kind: COMPOSED\\n    code: Q\\n    label: {zh: 季度, en: Q}\\n    weight: 0\\n    period: TEN_DAYS\\n    of: [{component: DAILY, weight: 1}]\\n    year: MEAN\\n  - kind: RATING | components[1].of[0].component: its periods are MONTH, which do not make a TEN_DAYS
            kind: RATING | kind: COMPOSED\\n    code: Q\\n    label: {zh: 季度, en: Q}\\n    weight: 0\\n    period: QUARTER\\n    of: [{component: DAILY, weight: 1}]\\n    least: 4\\n    year: MEAN\\n  - kind: RATING | components[1].least: is 4, but a period has 3 shorter ones at most
            kind: RATING | kind: COMPOSED\\n    code: Q\\n    label: {zh: 季度, en: Q}\\n    weight: 0\\n    period: QUARTER\\n    of: [{component: DAILY, weight: 1}]\\n    year: MEAN\\n    grades: [{code: A, label: {zh: 好, en: A}, at_least: 90, percent: 140}, {code: B, label: {zh: 差, en: B}}]\\n  - kind: RATING | components[1].grades[0].percent: 140 is no percentage; expected 0 to 100
            demote: | effective: {}\\n  demote: | tiers.effective: says nothing; expected entry, promote, select or demote
            demote: | effective: {promot: 07-01}\\n  demote: | tiers.effective.promot: unknown key; did you mean promote?
            demote: | effective: {promote: 13-01}\\n  demote: | tiers.effective.promote: expected a month and day such as 11-15, found '13-01'
            months: 12 | months: 12\\n  period_awards: [{component: DAILY, bands: [{code: A, label: {zh: 甲, en: A}, amount: 0, standards: 0}]}] | pay.period_awards[0].bands[0].standards: must be above 0, is 0
            failed_periods >= 3 | "if(total, 1, 2) > 1" | ceilings[3].when: expected a condition, found a number; compare it
            failed_periods >= 3 | "if(total > 80, 1) > 1" | ceilings[3].when: if takes a condition, the number where it holds, and the one where it does not
            failed_periods >= 3 | "if(total > 80 and total < 70, 1, 2) > 1" | ceilings[3].when: this can never hold, for nobody; its parts contradict each other
            demote: | trainee_months: -1\\n  demote: | tiers.trainee_months: must be at least 0, is -1
            """)
    void whatMakesNoSenseIsRefused(String stands, String instead, String told) {
        assertThat(text.with(stands, instead.replace("\\n", "\n")).told()).contains(told);
    }

    @Test
    void bandsOfAPeriodThatAreNeverReachedAreRefused() {
        String bands = "{code: A, label: {zh: 甲, en: A}, at_least: 60, amount: 2}, "
                + "{code: B, label: {zh: 乙, en: B}, at_least: 80, amount: 1}";
        assertThat(text.with("heating:", BANDS.formatted(bands)).told())
                .contains(
                        "pay.period_awards[0].bands[1]: never reached: a band above takes every period that this one fits");
    }

    @Test
    void aPeriodPaysByTheGradesOfItsOwnComponent() {
        PolicyText graded = text.with(
                        "pass_mark: 80",
                        "pass_mark: 80\n    grades: [{code: D_A, label: {zh: 好, en: A}, at_least: 90},"
                                + " {code: D_B, label: {zh: 差, en: B}}]")
                .with(
                        "kind: RATING",
                        "kind: COMPOSED\n    code: Q\n    label: {zh: 季度, en: Q}\n    weight: 0\n    period: QUARTER\n"
                                + "    of: [{component: DAILY, weight: 1}]\n    year: MEAN\n  - kind: RATING");
        String bands = "{code: A, label: {zh: 甲, en: A}, grade: D_A, amount: 1}";
        assertThat(graded.with("heating:", BANDS.formatted(bands)).read()).isNotNull();
        assertThat(graded.with("heating:", BANDS.replace("DAILY", "Q").formatted(bands))
                        .told())
                .containsExactly(
                        "pay.period_awards[0].bands[0].grade: unknown grade of a period 'D_A'; there is none to name");
    }

    @Test
    void whoIsChosenFromIsRankedOnlyWhereSomebodyIs() {
        PolicyText byYears = new PolicyText(text.yaml().replace("by: SELECTION", "by: YEARS"));
        assertThat(byYears.with("demote:", "select_by: [TOTAL]\n  demote:").told())
                .contains("tiers.select_by: no step is by SELECTION; leave this key out");
    }

    @Test
    void wordsForScoresNeedAColumnOfTheirOwn() {
        String words = "min_group: 1\n    words: [{code: GOOD, label: {zh: 好票, en: Good}, points: 100}]";
        assertThat(text.with("min_group: 1", words).told())
                .contains("components[1].words: the column item is taken by the groups; words need by: RATER");
    }

    @Test
    void ballotsAreToldApartByWhatTheirWordsStandFor() {
        String words = "min_total: 8\n    words: [{code: GOOD, label: {zh: 好票, en: Good}, points: 80}, "
                + "{code: FAIR, label: {zh: 中票, en: Fair}, points: 80.0}]";
        PolicyText asked = text.with("min_total: 8", words);
        assertThat(asked.read().asksForBallots("BALLOT")).isFalse();
        assertThat(asked.with("failed_periods >= 3", "'votes(BALLOT, GOOD) = 0'")
                        .told())
                .contains(
                        "components[3].words[1].points: stands for the same score as a word above, so votes(...) cannot"
                                + " tell them apart");
        assertThat(asked.with("failed_periods >= 3", "'votes(BALLOT, EXCELLENT) = 0'")
                        .told())
                .contains("ceilings[3].when: unknown word 'EXCELLENT'; expected one of GOOD, FAIR");
    }

    @Test
    void whatIsReckonedKnowsTheComponentsAboveAlone() {
        String reckoned = "components:\n  - {kind: RECKONED, code: X, label: {zh: 甲, en: X}, weight: 0, score: %s}\n";
        assertThat(text.with("components:\n", reckoned.formatted("score(EXAM)")).told())
                .contains("components[0].score: 'EXAM' is no component above this one");
        assertThat(text.with("components:\n", reckoned.formatted("total / 2")).told())
                .contains("components[0].score: asks for what only all components together tell");
        assertThat(text.with("components:\n", reckoned.formatted("10 - days(SICK)"))
                        .read()
                        .components()
                        .get(0)
                        .code())
                .isEqualTo("X");
    }

    @Test
    void noMorePeriodsAreAskedForThanTheYearHas() {
        PolicyText graded = text.with(
                "pass_mark: 80",
                "pass_mark: 80\n    period: QUARTER\n    grades: [{code: Q_A, label: {zh: 好, en: A}, at_least: 90},"
                        + " {code: Q_B, label: {zh: 差, en: B}}]");
        assertThat(graded.with("failed_periods >= 3", "periods_in_row(Q_B) >= 4")
                        .read())
                .isNotNull();
        assertThat(graded.with("failed_periods >= 3", "\"periods(Q_A, Q_B) >= 5\"")
                        .told())
                .contains("ceilings[3].when: periods(Q_A, Q_B) can be 4 at most, for the year has no more; found 5");
    }

    @Test
    void aStepToAnotherLadderIsNoGap() {
        // the lowest rung is a ladder of its own: its only step leads to the other one
        TierRule tiers = text.with("wage: 300}", "wage: 300, ladder: A}").read().tiers();
        assertThat(tiers.below("6")).isNull();
        assertThat(tiers.below("5").code()).isEqualTo("6");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {code: A, label: {zh: 甲, en: A}, amount: 1}, {code: B, label: {zh: 乙, en: B}, amount: 1} | pay.period_awards[0].bands[1]: never reached: a band above takes every period that this one fits
            {code: A, label: {zh: 甲, en: A}, percent: 60, amount: 1}, {code: B, label: {zh: 乙, en: B}, percent: 50, amount: 1}, {code: C, label: {zh: 丙, en: C}, amount: 1} | pay.period_awards[0].bands: the shares come to 110%, more than 100
            {code: A, label: {zh: 甲, en: A}, percent: 60, amount: 1} | pay.period_awards[0].bands[0].percent: the last band takes whoever is left; leave this key out
            """)
    void sharesOfAPeriodThatDoNotAddUpAreRefused(String bands, String told) {
        assertThat(text.with("heating:", BANDS.formatted(bands)).told()).contains(told);
    }

    @Test
    void aRankingAloneNeedsQuotasThatAddUp() {
        PolicyText byRanking =
                text.with(", at_least: 90}", "}").with(", at_least: 75}", "}").with(", at_least: 60}", "}");
        assertThat(byRanking.read().topGrade().asksNothing()).isTrue();
        assertThat(byRanking.with("percent: 20", "percent: 100").told())
                .contains("quota.percent: no grade asks for a total, so everybody would have the best");
        assertThat(byRanking
                        .with("small_below: 5", "small_below: 5\n  further: [{grade: COMPETENT, percent: 90}]")
                        .told())
                .contains("quota: the quotas of a ranking come to 110%, more than 100");
    }

    @Test
    void aGradeMayAskForAConditionToo() {
        Policy policy = text.with("at_least: 90}", "at_least: 90, when: failed_periods = 0}")
                .read();
        assertThat(PolicySentences.english(policy))
                .contains(
                        "Excellent: total ≥ 90 and failed periods = 0, at most 20% of the bureau's assessed people, rounded down");
    }
}
