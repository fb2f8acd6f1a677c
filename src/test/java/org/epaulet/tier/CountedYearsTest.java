package org.epaulet.tier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.epaulet.policy.tier.TierRule;
import org.epaulet.policy.year.PeriodLength;
import org.epaulet.policy.year.YearRule;
import org.epaulet.roster.ContractKind;
import org.epaulet.roster.Member;
import org.epaulet.roster.PastGrade;
import org.epaulet.roster.Person;
import org.junit.jupiter.api.Test;

class CountedYearsTest {

    private static final TierRule RULE = Ladders.policy().tiers();
    private static final YearRule CALENDAR = new YearRule(PeriodLength.MONTH, null);
    private static final YearRule FROM_26_DECEMBER = new YearRule(PeriodLength.MONTH, 25);

    @Test
    void theYearThatBeginsWithTheTierCounts() {
        assertThat(counted(CALENDAR, "2023-01-01", "COMPETENT", "2023 COMPETENT", "2024 COMPETENT"))
                .isEqualTo(3);
    }

    @Test
    void aYearBegunInAnotherTierDoesNotCount() {
        assertThat(counted(CALENDAR, "2023-01-02", "COMPETENT", "2023 COMPETENT", "2024 COMPETENT"))
                .isEqualTo(2);
    }

    @Test
    void gradesThatDoNotCountAndYearsWithoutGradeAreLeftOut() {
        assertThat(counted(
                        CALENDAR,
                        "2019-01-01",
                        "EXCELLENT",
                        "2020 BASIC",
                        "2021 EXCELLENT",
                        "2022 -",
                        "2024 COMPETENT"))
                .isEqualTo(3);
        assertThat(counted(CALENDAR, "2019-01-01", "BASIC", "2021 EXCELLENT")).isEqualTo(1);
    }

    @Test
    void aTierOfThisYearHasNoCountedYearYet() {
        assertThat(counted(CALENDAR, "2025-01-02", "EXCELLENT", "2024 COMPETENT"))
                .isZero();
        assertThat(counted(CALENDAR, "2025-01-01", "EXCELLENT", "2024 COMPETENT"))
                .isEqualTo(1);
    }

    @Test
    void theFirstDayIsTheAssessmentYearsNotTheCalendars() {
        // year 2024 runs from 26 December 2023
        assertThat(counted(FROM_26_DECEMBER, "2023-12-26", "COMPETENT", "2024 COMPETENT"))
                .isEqualTo(2);
        assertThat(counted(FROM_26_DECEMBER, "2024-01-01", "COMPETENT", "2024 COMPETENT"))
                .isEqualTo(1);
        assertThat(counted(FROM_26_DECEMBER, "2023-12-25", "COMPETENT", "2024 COMPETENT"))
                .isEqualTo(2);
    }

    @Test
    void withoutAGradeThisYearOnlyEarlierOnesCount() {
        assertThat(counted(CALENDAR, "2023-01-01", null, "2023 COMPETENT", "2024 COMPETENT"))
                .isEqualTo(2);
    }

    private static int counted(YearRule rule, String since, String grade, String... history) {
        List<PastGrade> past = new ArrayList<>();
        for (String row : history) {
            String[] parts = row.split(" ");
            past.add(new PastGrade("a", Integer.parseInt(parts[0]), parts[1].equals("-") ? null : parts[1]));
        }
        LocalDate joined = LocalDate.of(2015, 1, 1);
        Person person = new Person(
                "a",
                "人",
                "U",
                "FIELD",
                "6",
                LocalDate.parse(since),
                joined,
                null,
                ContractKind.OPEN,
                null,
                null,
                null,
                null,
                "COLLEGE",
                null,
                null);
        Member member = new Member(person, List.of(), List.of(), List.of(), past, false);
        return CountedYears.of(RULE, rule.year(2025), member, grade).intValueExact();
    }
}
