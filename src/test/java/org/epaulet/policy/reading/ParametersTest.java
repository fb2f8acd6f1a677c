package org.epaulet.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.epaulet.policy.Policy;
import org.epaulet.policy.sentence.PolicySentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {

    private static final String LABEL = "label: {zh: 参数, en: Parameter}";

    private final PolicyText text = PolicyText.ofDefault();

    private PolicyText declaring(String parameters) {
        return text.with("words:\n", "parameters:\n" + parameters + "\nwords:\n");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test
    void aValueTakesThePlaceOfItsName() {
        Policy policy = declaring(
                        "  - {name: share, " + LABEL + ", value: 17}\n  - {name: least, " + LABEL + ", value: 30}")
                .with("percent: 20", "percent: $share")
                .with("service_days < 90", "service_days < $least")
                .read();
        assertThat(policy.quota().percent()).isEqualByComparingTo("17");
        assertThat(policy.statuses().get(1).when()).hasToString("service_days < 30");
    }

    @Test
    void aTableIsNamedByRow() {
        Policy policy = declaring("  - {name: wages, " + LABEL + ", table: {'7': 310, high: 1600}}")
                .with("performance: 600, wage: 300", "performance: 600, wage: $wages.7")
                .with("wage: 1500", "wage: $wages.high")
                .read();
        assertThat(policy.tiers().tier("7").wage()).isEqualByComparingTo("310");
        assertThat(policy.tiers().tier("1").wage()).isEqualByComparingTo("1600");
    }

    @Test
    void aNameThatNothingDefinesIsRefusedWhereItStands() {
        PolicyText wrong =
                declaring("  - {name: share, " + LABEL + ", value: 17}").with("percent: 20", "percent: $shore");
        assertThat(wrong.told()).contains("quota.percent: unknown parameter 'shore'; did you mean share?");
        assertThat(wrong.problems().get(0).line() + ":"
                        + wrong.problems().get(0).column())
                .isEqualTo(wrong.placeOf("$shore"));
    }

    @Test
    void aParameterThatStandsNowhereIsRefused() {
        assertThat(declaring("  - {name: share, " + LABEL + ", value: 17}").told())
                .containsExactly("parameters[0].name: $share stands nowhere in the policy");
        assertThat(declaring("  - {name: share, " + LABEL + ", value: 17}\n  - {name: least, " + LABEL + ", value: 30}")
                        .told())
                .containsExactly(
                        "parameters[0].name: $share stands nowhere in the policy",
                        "parameters[1].name: $least stands nowhere in the policy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            value: 1, table: {a: 1} | parameters[0]: expected one of value, table and dated, found 2
            reference: none | parameters[0]: expected one of value, table and dated, found none
            dated: [{from: 2025-01-01, value: 1}, {from: 2025-01-01, value: 2}] | parameters[0].dated[1].from: overlaps the value above, which holds from 2025-01-01; expected a later day
            dated: [{from: 2025-01-01, table: {a: 1}}, {from: 2026-01-01, table: {b: 2}}] | parameters[0].dated[1].table: has other rows than the first table: a
            dated: [{from: 2025-01-01}] | parameters[0].dated[0]: expected a value or a table
            """)
    void valuesThatAreNotClearAreRefused(String values, String told) {
        assertThat(declaring("  - {name: share, " + LABEL + ", " + values + "}").told())
                .contains(told);
    }

    private Policy dated(String change) {
        return declaring("  - name: wage\n    " + LABEL + "\n    change: " + change
                        + "\n    dated: [{from: 2020-01-01, value: 300}, {from: 2025-07-10, value: 365}]")
                .with("performance: 600, wage: 300", "performance: 600, wage: $wage")
                .read();
    }

    @Test
    void aDatedValueHoldsFromItsDayOnAndTheFirstOneBeforeTo() {
        Policy policy = dated("BY_DAYS");
        assertThat(List.of("2010-01-01", "2025-07-09", "2025-07-10", "2030-01-01"))
                .map(day -> policy.on(day(day)).tiers().tier("7").wage().toPlainString())
                .containsExactly("300", "300", "365", "365");
        assertThat(policy.stretches(day("2025-07-01"), day("2025-07-31")))
                .extracting(Policy.Stretch::days)
                .containsExactly(9, 22);
    }

    @Test
    void aChangeMayWaitForTheNextPeriod() {
        Policy policy = dated("NEXT_PERIOD");
        assertThat(policy.on(day("2025-07-31")).tiers().tier("7").wage()).isEqualByComparingTo("300");
        assertThat(policy.on(day("2025-08-01")).tiers().tier("7").wage()).isEqualByComparingTo("365");
    }

    @Test
    void aValueOfALaterDayIsCheckedToo() {
        PolicyText wrong = declaring("  - {name: share, " + LABEL
                        + ", dated: [{from: 2020-01-01, value: 20}, {from: 2026-01-01, value: 120}]}")
                .with("percent: 20", "percent: $share");
        assertThat(wrong.told()).containsExactly("quota.percent: 120 is no percentage; expected 0 to 100");
    }

    @Test
    void aPolicyWithoutDatedValuesIsTheSameOnEveryDay() {
        Policy policy = text.read();
        assertThat(policy.on(day("2000-01-01"))).isSameAs(policy);
        assertThat(policy.stretches(day("2025-01-01"), day("2025-12-31"))).hasSize(1);
    }

    @Test
    void parametersAreTold() {
        assertThat(PolicySentences.english(dated("BY_DAYS")))
                .contains("Parameter $wage, Parameter: from 1 January 2020: 300, from 10 July 2025: 365, by days");
    }
}
