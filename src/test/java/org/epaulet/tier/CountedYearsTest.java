package org.epaulet.tier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.epaulet.policy.reading.PolicyText;
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

    @Test
    void tenCountedYearsAreWrittenTen() {
        String[] nine = IntStream.rangeClosed(2016, 2024)
                .mapToObj(year -> year + " COMPETENT")
                .toArray(String[]::new);
        assertThat(CountedYears.of(RULE, CALENDAR.year(2025), member("2016-01-01", nine), "COMPETENT"))
                .hasToString("10");
    }

    @Test
    void aTraineesTimeCountsForNoYear() {
        // joined on 1 January 2015, a trainee until the end of 2016 or for a month more: from 2017 on, or from 2018
        assertThat(countedAfter(24, "2015-01-01")).isEqualTo(3);
        assertThat(countedAfter(25, "2015-01-01")).isEqualTo(2);
        // a tier of later than that counts from its own day
        assertThat(countedAfter(24, "2018-01-01")).isEqualTo(2);
    }

    /** Returns what 2016 to 2018 and 2025 count for after so many months as a trainee. */
    private static int countedAfter(int months, String since) {
        TierRule rule = PolicyText.ofDefault()
                .with("\ntiers:\n", "\ntiers:\n  trainee_months: " + months + "\n")
                .read()
                .tiers();
        Member member = member(since, "2016 COMPETENT", "2017 COMPETENT", "2018 COMPETENT");
        return CountedYears.of(rule, CALENDAR.year(2025), member, "COMPETENT").intValueExact();
    }

    private static int counted(YearRule rule, String since, String grade, String... history) {
        return CountedYears.of(RULE, rule.year(2025), member(since, history), grade)
                .intValueExact();
    }

    private static Member member(String since, String... history) {
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
        return new Member(person, List.of(), List.of(), List.of(), past, false);
    }
}
