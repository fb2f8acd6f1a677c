package org.epaulet.policy.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;

class AssessmentYearTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void theCalendarYearHasTwelveMonths() {
        AssessmentYear year = new YearRule(PeriodLength.MONTH, null).year(2025);
        assertThat(year.start()).isEqualTo("2025-01-01");
        assertThat(year.end()).isEqualTo("2025-12-31");
        assertThat(year.days()).isEqualTo(365);
        assertThat(year.periods()).hasSize(12);
        assertThat(year.periods().get(1)).isEqualTo(new Period(2, day("2025-02-01"), day("2025-02-28")));
    }

    @Test
    void aLeapYearHasItsDay() {
        AssessmentYear year = new YearRule(PeriodLength.MONTH, null).year(2024);
        assertThat(year.days()).isEqualTo(366);
        assertThat(year.periods().get(1).to()).isEqualTo("2024-02-29");
    }

    @Test
    void closingOnThe25thBeginsTheYearInDecember() {
        AssessmentYear year = new YearRule(PeriodLength.MONTH, 25).year(2025);
        assertThat(year.start()).isEqualTo("2024-12-26");
        assertThat(year.end()).isEqualTo("2025-12-25");
        assertThat(year.days()).isEqualTo(365);
        assertThat(year.periods().get(0)).isEqualTo(new Period(1, day("2024-12-26"), day("2025-01-25")));
        assertThat(year.periods().get(2)).isEqualTo(new Period(3, day("2025-02-26"), day("2025-03-25")));
        assertThat(year.on(MonthDay.of(11, 15))).isEqualTo("2025-11-15");
        assertThat(year.on(MonthDay.of(12, 28))).isEqualTo("2024-12-28");
        assertThat(year.around(day("2025-12-26")).number()).isEqualTo(2026);
        assertThat(year.around(day("2025-12-25")).number()).isEqualTo(2025);
        assertThat(year.next().start()).isEqualTo("2025-12-26");
    }

    /** 30 is beyond February's last day, so February closes on it and March begins on the 1st. */
    @Test
    void aDayThatAMonthLacksIsItsLast() {
        AssessmentYear year = new YearRule(PeriodLength.MONTH, 30).year(2025);
        assertThat(year.periods().get(1)).isEqualTo(new Period(2, day("2025-01-31"), day("2025-02-28")));
        assertThat(year.periods().get(2)).isEqualTo(new Period(3, day("2025-03-01"), day("2025-03-30")));
    }

    @Test
    void tenDaysAndHalfMonthsCutTheMonths() {
        AssessmentYear tens = new YearRule(PeriodLength.TEN_DAYS, null).year(2025);
        assertThat(tens.periods()).hasSize(36);
        assertThat(tens.periods().get(5)).isEqualTo(new Period(6, day("2025-02-21"), day("2025-02-28")));
        assertThat(tens.periods().get(6)).isEqualTo(new Period(7, day("2025-03-01"), day("2025-03-10")));
        AssessmentYear halves = new YearRule(PeriodLength.HALF_MONTH, 25).year(2025);
        assertThat(halves.periods()).hasSize(24);
        assertThat(halves.start()).isEqualTo("2024-12-26");
        assertThat(halves.periods().get(1)).isEqualTo(new Period(2, day("2025-01-10"), day("2025-01-25")));
        assertThat(halves.end()).isEqualTo("2025-12-25");
    }

    @Test
    void quartersAndHalfYearsCutTheYear() {
        AssessmentYear quarters = new YearRule(PeriodLength.QUARTER, null).year(2025);
        assertThat(quarters.periods()).hasSize(4);
        assertThat(quarters.periods().get(1)).isEqualTo(new Period(2, day("2025-04-01"), day("2025-06-30")));
        AssessmentYear halves = new YearRule(PeriodLength.HALF_YEAR, 25).year(2024);
        assertThat(halves.periods())
                .containsExactly(
                        new Period(1, day("2023-12-26"), day("2024-06-25")),
                        new Period(2, day("2024-06-26"), day("2024-12-25")));
        assertThat(halves.days()).isEqualTo(366);
    }

    /** A law: whatever the rule, periods follow each other without gap and fill the year; years follow each other too. */
    @Test
    void periodsFillTheYearWithoutGap() {
        for (PeriodLength length : PeriodLength.values()) {
            for (int closesOn = 1; closesOn <= 31; closesOn++) {
                for (int number = 2023; number <= 2025; number++) {
                    AssessmentYear year = new YearRule(length, closesOn).year(number);
                    LocalDate next = year.start();
                    for (Period period : year.periods()) {
                        assertThat(period.from()).isEqualTo(next);
                        next = period.to().plusDays(1);
                    }
                    assertThat(next)
                            .isEqualTo(year.end().plusDays(1))
                            .isEqualTo(year.next().start());
                }
            }
        }
    }

    /** What is told of other years without making them is what they are. */
    @Test
    void theYearsAroundOneAreTold() {
        for (YearRule.NamedAfter named : YearRule.NamedAfter.values()) {
            for (int first = 1; first <= 12; first++) {
                for (Integer closesOn : new Integer[] {null, 25, 30}) {
                    AssessmentYear year = new YearRule(PeriodLength.QUARTER, closesOn, first, named).year(2025);
                    assertThat(year.nextStart()).isEqualTo(year.next().start());
                    assertThat(year.nextEnd()).isEqualTo(year.next().end());
                    assertThat(year.numberOn(year.start())).isEqualTo(2025);
                    assertThat(year.numberOn(year.end())).isEqualTo(2025);
                    assertThat(year.numberOn(year.nextStart())).isEqualTo(2026);
                    assertThat(year.firstFrom(year.start())).isEqualTo(2025);
                    assertThat(year.firstFrom(year.start().plusDays(1))).isEqualTo(2026);
                    assertThat(year.firstFrom(year.end())).isEqualTo(2026);
                }
            }
        }
    }

    @Test
    void aYearMayBeginInAnyMonthAndBeNamedAfterItsBeginOrEnd() {
        AssessmentYear ends = new YearRule(PeriodLength.QUARTER, null, 12, null).year(2025);
        assertThat(ends.start()).isEqualTo(LocalDate.of(2024, 12, 1));
        assertThat(ends.end()).isEqualTo(LocalDate.of(2025, 11, 30));
        assertThat(ends.periods().get(0).to()).isEqualTo(LocalDate.of(2025, 2, 28));
        AssessmentYear begins = new YearRule(PeriodLength.HALF_YEAR, 25, 9, YearRule.NamedAfter.BEGIN).year(2025);
        assertThat(begins.start()).isEqualTo(LocalDate.of(2025, 8, 26));
        assertThat(begins.end()).isEqualTo(LocalDate.of(2026, 8, 25));
        assertThat(begins.on(MonthDay.of(2, 1))).isEqualTo(LocalDate.of(2026, 2, 1));
    }

    @Test
    void everyDayLiesInTheYearAroundIt() {
        for (int month = 1; month <= 12; month++) {
            for (YearRule.NamedAfter named : YearRule.NamedAfter.values()) {
                AssessmentYear any = new YearRule(PeriodLength.MONTH, 25, month, named).year(2025);
                for (LocalDate day = LocalDate.of(2024, 1, 1); day.getYear() < 2027; day = day.plusDays(9)) {
                    assertThat(any.around(day).contains(day)).isTrue();
                }
            }
        }
    }
}
