package org.epaulet.policy.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.MonthDay;
import org.epaulet.policy.Policy;
import org.epaulet.policy.component.Ledger;
import org.epaulet.policy.component.Rating;
import org.epaulet.policy.component.Trim;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.condition.SomeYear;
import org.epaulet.policy.yaml.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyReaderTest {

    private final PolicyText text = PolicyText.ofDefault();

    @Test
    void theDefaultPolicyReads() {
        Policy policy = PolicyReader.read(Path.of("jobs", "policies", "default.yaml"));
        assertThat(policy.components()).hasSize(5);
        assertThat(policy.components().get(0)).isInstanceOf(Ledger.class);
        assertThat(((Rating) policy.components().get(3)).trim()).isEqualTo(new Trim(new BigDecimal("10"), 1, 5));
        assertThat(((Rating) policy.components().get(1)).trim()).isNull();
        assertThat(policy.topGrade().code()).isEqualTo("EXCELLENT");
        assertThat(policy.grades().get(3).atLeast()).isNull();
        assertThat(policy.year().closesOn()).isNull();
        assertThat(policy.pay().heating().on()).isEqualTo(MonthDay.of(11, 15));
        assertThat(policy.pay().bands()).hasSize(8);
        assertThat(policy.contracts().termination().get(1).evidence()).isEmpty();
        assertThat(policy.statuses().get(2).when()).hasToString("2 * ordinary_days > service_days");
        assertThat(policy.tiers().untiered().code()).isEmpty();
    }

    @Test
    void changingOneNumberChangesTheOutcome() {
        SomeYear year = new SomeYear().number(Figure.SERVICE_DAYS, "80");
        assertThat(text.read().statuses().get(1).when().holds(year)).isTrue();
        Policy lenient = text.with("service_days < 90", "service_days < 60").read();
        assertThat(lenient.statuses().get(1).when().holds(year)).isFalse();
    }

    @Test
    void anUnknownKeyIsToldWithPlaceAndNearest() {
        PolicyText bad = text.with("    weight: 50\n", "    weigth: 50\n");
        assertThatThrownBy(bad::read)
                .isInstanceOf(PolicyException.class)
                .hasMessage(
                        "p.yaml:" + bad.placeOf("weigth") + " components[0].weigth: unknown key; did you mean weight?");
    }

    @Test
    void everyProblemIsToldInTheOrderOfTheFile() {
        PolicyText bad = text.with("wage: 300", "wage: much")
                .with("percent: 20\n", "percent: 120\n")
                .with("floor: 0", "floor: 0\n  roof: 9")
                .with("in_force(DEMERIT)", "in_force(DEMERITS)");
        assertThat(bad.told())
                .containsExactly(
                        "total.roof: unknown key; expected one of missing, bonus, floor, points, rewards,"
                                + " penalties, circumstances, decimals, rounding, at_most, factors",
                        "ceilings[2].when: unknown kind of event 'DEMERITS'; did you mean DEMERIT?",
                        "quota.percent: 120 is no percentage; expected 0 to 100",
                        "tiers.ladder[0].wage: expected a number such as 12 or 0.5, found 'much'");
    }

    @Test
    void aSlipInAConditionIsToldAtItsOwnColumn() {
        PolicyText bad = text.with("2 * ordinary_days", "2 * ordinry_days");
        Problem problem = bad.problems().get(0);
        assertThat(problem.line() + ":" + problem.column()).isEqualTo(bad.placeOf("ordinry_days"));
        PolicyText quoted = text.with("'grade = EXCELLENT or events(STAR_1", "'grade = EXCELLENT or events(STAR_9");
        Problem inQuotes = quoted.problems().get(0);
        assertThat(inQuotes.line() + ":" + inQuotes.column()).isEqualTo(quoted.placeOf("STAR_9"));
    }

    @Test
    void aSlipInAFoldedConditionIsToldByCharacter() {
        PolicyText bad = text.with("  rise: grade >= COMPETENT", "  rise: >-\n    grade >=\n    COMPETNT");
        assertThat(bad.told())
                .containsExactly("tiers.rise: unknown grade 'COMPETNT'; did you mean COMPETENT? (at character 10)");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        PolicyText bad = text.with("  floor: 0", "  floor: 0\n  floor: 1");
        assertThat(bad.told()).containsExactly("total.floor: this key stands here twice; keep one of them");
        assertThat(bad.problems().get(0).line() + ":" + bad.problems().get(0).column())
                .isEqualTo(bad.placeOf("floor: 1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            kind: RATING           | kind: RATNG        | components[1].kind: unknown kind 'RATNG'; did you mean RATING?
            '  - kind: LEDGER'     | '  - knd: LEDGER'  | components[0].kind: missing; expected one of LEDGER, APPRAISAL, RATING, VOTE, UNIT_SCORE, RECKONED, COMPOSED
            period: MONTH          | period: MONHT      | year.period: unknown value 'MONHT'; did you mean MONTH?
            period: MONTH          | period: [MONTH]    | year.period: expected one of TEN_DAYS, HALF_MONTH, MONTH, TWO_MONTHS, QUARTER, FOUR_MONTHS, HALF_YEAR, YEAR, found a list
            small_below: 5         | small_below: 5.5   | quota.small_below: expected a whole number, found '5.5'
            small_below: 5         | small_below:       | quota.small_below: no value; expected a whole number
            ', severance: false,'  | ', severance: no,' | contracts.expiry[0].severance: expected true or false, found 'no'
            'on: 11-15'            | 'on: 11-31'        | pay.heating.on: expected a month and day such as 11-15, found '11-31'
            '  floor: 0'           | '  # floor: 0'     | total.floor: missing; expected a number such as 12 or 0.5
            weight: 50             | weight: 1e2        | components[0].weight: expected a number such as 12 or 0.5, found '1e2'
            rank_by: [TOTAL, DAILY, LEADER] | rank_by: TOTAL | quota.rank_by: expected a list, found 'TOTAL'
            """)
    void valuesOfAWrongTypeAreTold(String right, String wrong, String told) {
        assertThat(text.with(unquoted(right), unquoted(wrong)).told()).contains(told);
    }

    private static String unquoted(String cell) {
        return cell.startsWith("'") ? cell.substring(1, cell.length() - 1) : cell;
    }

    @Test
    void whatIsNoYamlIsToldWithItsPlace() {
        PolicyText bad = text.with("  floor: 0", "  floor: [0");
        assertThat(bad.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isGreaterThan(80);
            assertThat(problem.message()).startsWith("this is no YAML: ");
        });
        assertThatThrownBy(() -> PolicyReader.read("p.yaml", "# nothing\n"))
                .isInstanceOf(PolicyException.class)
                .hasMessage("p.yaml: the file is empty");
        assertThatThrownBy(() -> PolicyReader.read("p.yaml", "just words"))
                .hasMessage("p.yaml:1:1: expected keys and values, found 'just words'");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThatThrownBy(() -> PolicyReader.read(Path.of("no-such-policy.yaml")))
                .isInstanceOf(PolicyException.class)
                .hasMessage("no-such-policy.yaml: there is no such file");
    }
}
