package org.epaulet.policy.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.epaulet.policy.yaml.BadText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    private static final ConditionTerms TERMS = new ConditionTerms(
            List.of("EXCELLENT", "COMPETENT", "BASIC", "INCOMPETENT"),
            List.of("DAILY", "EXAM"),
            List.of("WARNING", "DEMERIT", "STAR_1"),
            Map.of(
                    Figure.STATUS, List.of("ASSESSED", "WITHHELD", "NOT_ASSESSED"),
                    Figure.REASON, List.of("LEFT", "CONFLICT"),
                    Figure.TIER, List.of("7", "6", "5"),
                    Figure.CONTRACT, List.of("FIXED", "OPEN", "AGENCY")));

    private static Condition parse(String text) throws BadText {
        return Condition.parse(text, TERMS, Stage.GRADED);
    }

    private static boolean holds(String text, Figures year) throws BadText {
        return parse(text).holds(year);
    }

    @Test
    void betterGradesAreGreater() throws BadText {
        SomeYear basic = new SomeYear().with(Figure.PREVIOUS_GRADE, "BASIC").with(Figure.GRADE, "COMPETENT");
        assertThat(holds("previous_grade <= BASIC", basic)).isTrue();
        assertThat(holds("previous_grade < BASIC", basic)).isFalse();
        assertThat(holds("previous_grade > INCOMPETENT", basic)).isTrue();
        assertThat(holds("grade > previous_grade", basic)).isTrue();
        assertThat(holds("COMPETENT <= grade", basic)).isTrue();
        assertThat(holds("grade in [EXCELLENT, COMPETENT]", basic)).isTrue();
        assertThat(holds("previous_grade in [EXCELLENT, COMPETENT]", basic)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grade = BASIC", "grade != BASIC", "grade < EXCELLENT", "total >= 0", "total != 5",
                        "left != 2025-01-01",
                "grade in [BASIC]", "score(EXAM) < 60", "2 * total > -1", "grade is present", "tier != '7'", "protected"
            })
    void everyComparisonWithAMissingValueIsFalse(String text) throws BadText {
        assertThat(holds(text, new SomeYear())).isFalse();
    }

    @Test
    void aPresentValueComparesWithAMissingOneAsFalse() throws BadText {
        SomeYear year = new SomeYear().with(Figure.GRADE, "BASIC").number(Figure.TOTAL, "70");
        assertThat(holds("grade != previous_grade", year)).isFalse();
        assertThat(holds("total != bonus", year)).isFalse();
        assertThat(holds("total > bonus - 5", year)).isFalse();
    }

    @Test
    void notOfAComparisonWithAMissingValueHolds() throws BadText {
        assertThat(holds("not (reason = LEFT)", new SomeYear())).isTrue();
        assertThat(holds("not protected", new SomeYear())).isTrue();
        assertThat(holds("left is missing", new SomeYear())).isTrue();
    }

    @Test
    void numbersCompareByValueNotByScale() throws BadText {
        SomeYear year = new SomeYear().number(Figure.TOTAL, "85.00").number(Figure.BONUS, "-2.50");
        assertThat(holds("total = 85", year)).isTrue();
        assertThat(holds("total in [90, 85.0]", year)).isTrue();
        assertThat(holds("bonus = -2.5", year)).isTrue();
        assertThat(holds("total + 2 * bonus = 80", year)).isTrue();
        assertThat(holds("(total - bonus) * 2 = 175", year)).isTrue();
        assertThat(holds("0.1 + 0.2 = 0.3", year)).isTrue();
        assertThat(holds("85 - 5 - 5 = 75", year)).isTrue();
    }

    @Test
    void daysCompareWithDays() throws BadText {
        SomeYear year = new SomeYear()
                .with(Figure.JOINED, LocalDate.of(2025, 1, 31))
                .with(Figure.YEAR_START, LocalDate.of(2025, 1, 1));
        assertThat(holds("joined = 2025-01-31", year)).isTrue();
        assertThat(holds("joined > year_start", year)).isTrue();
        assertThat(holds("joined < 2025-01-31", year)).isFalse();
    }

    @Test
    void functionsAskForEventsAndScores() throws BadText {
        SomeYear year =
                new SomeYear().events("WARNING", 2).inForce("DEMERIT", 1).score("EXAM", "59.999999");
        assertThat(holds("events(WARNING, STAR_1) = 2", year)).isTrue();
        assertThat(holds("events(DEMERIT) > 0", year)).isFalse();
        assertThat(holds("in_force(DEMERIT) > 0", year)).isTrue();
        assertThat(holds("score(EXAM) < 60", year)).isTrue();
        assertThat(holds("score(DAILY) is missing and events(WARNING) >= 2", year))
                .isTrue();
    }

    @Test
    void andBindsMoreTightlyThanOrAndNotMostTightly() throws BadText {
        SomeYear year = new SomeYear().with(Figure.CONFLICT, true).with(Figure.PROTECTED, false);
        assertThat(holds("conflict or conflict and protected", year)).isTrue();
        assertThat(holds("(conflict or conflict) and protected", year)).isFalse();
        assertThat(holds("not protected and conflict", year)).isTrue();
        assertThat(holds("conflict = true and protected != true", year)).isTrue();
    }

    @Test
    void tierCodesMayBeQuotedOrNot() throws BadText {
        SomeYear year = new SomeYear().with(Figure.TIER, "7");
        assertThat(holds("tier = '7'", year)).isTrue();
        assertThat(holds("tier in [7, \"6\"]", year)).isTrue();
        assertThat(holds("tier = 6", year)).isFalse();
    }

    /** 85 / 3 has no end, and three times that is 85. */
    @Test
    void quotientsAreExact() throws BadText {
        SomeYear year = new SomeYear().number(Figure.TOTAL, "85.00").number(Figure.BONUS, "-1");
        assertThat(holds("total / 3 * 3 = 85", year)).isTrue();
        assertThat(holds("85 - total / 3 = 2 * total / 3", year)).isTrue();
        assertThat(holds("total / 3 > 28.333333333333 and total / 3 < 28.333333333334", year))
                .isTrue();
        assertThat(holds("whole(total / 12 * 12) = 85 and whole(bonus / 3) = -1 and whole(6 / 3) = 2", year))
                .isTrue();
        assertThat(holds("max(total / 3, 28) = total / 3 and min(total / 3, 28) = 28", year))
                .isTrue();
        assertThat(holds("1 / 3 + 1 / 6 in [0.5]", year)).isTrue();
        assertThat(holds("total / bonus = -85 and 1 / (0 - 3) < -0.333", year)).isTrue();
        assertThat(holds("whole(1 / (0 - 3)) = -1 and 1 / (0 - 3) + 1 / 3 = 0 and (0 - 1) / (0 - 3) > 0.333", year))
                .isTrue();
    }

    @Test
    void numbersMayBeDividedComparedAndCut() throws BadText {
        SomeYear year = new SomeYear().number(Figure.TOTAL, "85.00").number(Figure.BONUS, "0");
        assertThat(holds("total / 2 = 42.5", year)).isTrue();
        assertThat(holds("whole(total / 10) = 8 and whole(-0.5) = -1", year)).isTrue();
        assertThat(holds("max(total, 90) = 90 and min(total, 90) = 85", year)).isTrue();
        assertThat(holds("total / bonus > 0", year))
                .as("a quotient by 0 is missing")
                .isFalse();
        assertThat(holds("otherwise(total / bonus, 7) = 7", year)).isTrue();
        assertThat(holds("if(total > 80, 1.1, 2) = 1.1 and if(total > 80 and total < 82, 1, 2) = 2", year))
                .isTrue();
        assertThat(holds("10 * if(score(EXAM) >= 60, 1, 0.5) = 5", year)).isTrue();
        assertThat(holds("otherwise(score(EXAM), 60) >= 60", year)).isTrue();
    }

    @Test
    void functionsMeasureComponentsPeriodsAndBallots() throws BadText {
        SomeYear year =
                new SomeYear().measure(Measured.FAILED_IN_ROW, "DAILY", "2").measure(Measured.RECORDS, "EXAM", "3");
        assertThat(holds("failed_in_row(DAILY) >= 2", year)).isTrue();
        assertThat(holds("lowest(DAILY) < 100", year)).isFalse();
        assertThat(holds("3 * votes(EXAM, BASIC) >= records(EXAM)", year)).isFalse();
        assertThat(holds("period(DAILY, 4) is missing", year)).isTrue();
    }

    @Test
    void aCodeOfTheDeliveryIsTakenAsItIs() throws BadText {
        SomeYear year = new SomeYear().with(Figure.UNIT, "S1");
        assertThat(holds("unit in [S1, 'S-2']", year)).isTrue();
        assertThat(holds("unit = 'S-2'", year)).isFalse();
    }

    /** The position is that of the first character at fault, counted from 0. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            grade = EXCELENT                | 8  | unknown grade 'EXCELENT'; did you mean EXCELLENT?
            garde = BASIC                   | 0  | unknown figure 'garde'; did you mean grade?
            status = WITHELD                | 9  | unknown status 'WITHELD'; did you mean WITHHELD?
            events(WARNNG) > 0              | 7  | unknown kind of event 'WARNNG'; did you mean WARNING?
            event(WARNING) > 0              | 0  | unknown function 'event'; did you mean events?
            score(EXAMS) > 0                | 6  | unknown component 'EXAMS'; did you mean EXAM?
            joined > 3                      | 9  | a day cannot be compared with a number
            total = 2025-01-01              | 8  | a number cannot be compared with a day
            grade = total                   | 8  | a grade cannot be compared with a number
            tier = contract                 | 7  | two different codes cannot be compared; name a value
            status < WITHHELD               | 7  | a code or truth has no order; use = or !=
            joined + 1 > 3                  | 0  | expected a number, found a day
            total                           | 0  | expected a condition, found a number; compare it
            joined = 2025-02-30             | 9  | there is no day 2025-02-30
            total > 5 && bonus > 1          | 10 | '&' means nothing in a condition; write and
            total ≥ 5                       | 6  | '≥' means nothing in a condition; write >=
            total > 5 AND bonus > 1         | 10 | expected and, or or the end, found 'AND'
            (total > 5                      | 10 | expected ')', found the end
            total >                         | 7  | expected a figure or a value, found the end
            tier = '7                       | 7  | a quote is opened and not closed
            total is absent                 | 9  | expected missing or present, found 'absent'
            total in [bonus]                | 10 | a list holds values, no figures
            period(DAILY) > 3               | 0  | period takes a component and the number of a period
            period(DAILY, 0) > 3            | 14 | expected the number of a period, counted from 1
            votes(DAILY) > 3                | 0  | votes takes a component and the grades or words that its ballots name
            lowest(DAILY, EXAM) > 3         | 14 | lowest takes one component
            min(total) > 3                  | 0  | min takes two numbers
            wage > 3                        | 0  | wage is not known yet where this condition is asked; it may use figures of the stages up to GRADED
            total > 1.2.3                   | 8  | this is neither a number such as 12 or 0.5 nor a day such as 2025-01-31
            """)
    void slipsAreToldWithTheirPosition(String text, int at, String message) {
        assertThatThrownBy(() -> parse(text))
                .isInstanceOfSatisfying(
                        BadText.class, bad -> assertThat(bad.at()).isEqualTo(at))
                .hasMessage(message);
    }

    @Test
    void aFigureThatIsKnownLaterIsRefused() {
        assertThatThrownBy(() -> Condition.parse("total > 3 and grade = BASIC", TERMS, Stage.RATED))
                .isInstanceOfSatisfying(
                        BadText.class, bad -> assertThat(bad.at()).isEqualTo(14))
                .hasMessage(
                        "grade is not known yet where this condition is asked; it may use figures of the stages up to"
                                + " RATED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "false",
                "1 > 2",
                "not true",
                "grade = BASIC and grade = COMPETENT",
                "grade > EXCELLENT",
                "grade < INCOMPETENT",
                "grade > BASIC and grade < COMPETENT",
                "total > 90 and total < 80",
                "total >= 90 and total < 90",
                "total in [1, 2] and total > 2",
                "joined > 2025-01-01 and joined < 2024-01-01",
                "events(WARNING) < 0",
                "status = WITHHELD and status in [ASSESSED, NOT_ASSESSED]",
                "conflict and not conflict",
                "left is missing and left < 2025-01-01",
                "total > 5 or grade = BASIC and grade != BASIC",
                "(grade = BASIC or grade = COMPETENT) and grade = EXCELLENT",
                "80 > total and 90 < total"
            })
    void whatCanNeverHoldIsRefused(String text) {
        assertThatThrownBy(() -> parse(text)).hasMessageContaining("can never hold");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "total >= 90 and total <= 90",
                "total > 80 and total < 90",
                "grade = BASIC or grade = COMPETENT",
                "grade != BASIC and grade != COMPETENT",
                "(grade = BASIC or total > 3) and (grade = COMPETENT or total > 5)",
                "not conflict and protected",
                "total != 5 and total = 5.01"
            })
    void whatCanHoldIsTaken(String text) throws BadText {
        assertThat(parse(text)).hasToString(text);
    }

    @Test
    void aConditionTellsWhatItNames() throws BadText {
        Condition condition = parse("2 * total > bonus and events(WARNING) > 0 or score(EXAM) < 3 and not conflict");
        assertThat(condition.figures()).containsExactly(Figure.CONFLICT, Figure.BONUS, Figure.TOTAL);
        assertThat(condition.events()).containsExactly("WARNING");
        assertThat(condition.components()).containsExactly("EXAM");
    }

    /** A law: whatever two conditions are, what is refused as impossible holds for none of many years. */
    @Test
    void nothingThatHoldsForSomebodyIsRefused() {
        Random random = new Random(7);
        List<String> signs = List.of("=", "!=", "<", "<=", ">", ">=");
        for (int round = 0; round < 2000; round++) {
            String sign = signs.get(random.nextInt(6));
            String other = signs.get(random.nextInt(6));
            int low = random.nextInt(4);
            int high = random.nextInt(4);
            String grade = TERMS.grades().get(random.nextInt(4));
            String text = "total " + sign + " " + low + " and " + high + " " + other + " total and grade "
                    + signs.get(random.nextInt(6)) + " " + grade + " and grade " + sign + " "
                    + TERMS.grades().get(random.nextInt(4));
            refusedOnlyIfItHoldsForNobody(text);
        }
    }

    private static void refusedOnlyIfItHoldsForNobody(String text) {
        ConditionTyping typing = new ConditionTyping(TERMS, Stage.GRADED);
        boolean taken = true;
        try {
            ConditionParser.parse(text, typing);
        } catch (BadText refused) {
            taken = false;
        }
        try {
            // the same parts as alternatives of something possible, so that the tree can be asked all the same
            Proposition tree = ConditionParser.parse("not (not (" + text + "))", typing);
            for (int half = -1; half < 9; half++) {
                for (String grade : TERMS.grades()) {
                    SomeYear year = new SomeYear()
                            .with(Figure.TOTAL, BigDecimal.valueOf(half * 5L, 1))
                            .with(Figure.GRADE, grade);
                    assertThat(taken || !tree.holds(year)).as(text).isTrue();
                }
            }
        } catch (BadText impossible) {
            throw new AssertionError(text, impossible);
        }
    }
}
