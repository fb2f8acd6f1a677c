package org.epaulet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeveranceTest {

    @Test
    void fullYearsCountOneMonthEachWithBothDaysIncluded() {
        // 1 January 2015 to 31 December 2025: eleven years to the day; 1 January 2022 to 31 December 2026: five
        assertThat(months("2015-01-01", "2025-12-31")).isEqualTo("11.0");
        assertThat(months("2022-01-01", "2026-12-31")).isEqualTo("5.0");
    }

    @Test
    void aRestOfExactlySixMonthsCountsOne() {
        // two years end on 30 June 2025, six months more on 31 December 2025
        assertThat(months("2023-07-01", "2025-12-31")).isEqualTo("3.0");
    }

    @Test
    void aRestOneDayShortOfSixMonthsCountsHalf() {
        // two years end on 2 July 2025; to 1 January 2026 it is five months and thirty days
        assertThat(months("2023-07-03", "2026-01-01")).isEqualTo("2.5");
        assertThat(months("2023-07-02", "2025-12-31")).isEqualTo("2.5");
    }

    @Test
    void oneDayMoreThanFullYearsCountsHalf() {
        assertThat(months("2015-01-01", "2026-01-01")).isEqualTo("11.5");
    }

    @Test
    void oneDayShortOfAYearCountsOne() {
        assertThat(months("2025-01-02", "2025-12-31")).isEqualTo("1.0");
    }

    @Test
    void aSingleDayCountsHalf() {
        assertThat(months("2025-12-31", "2025-12-31")).isEqualTo("0.5");
    }

    @Test
    void aDayThatAMonthLacksIsItsLastDay() {
        // six months after 31 August 2024 is 28 February 2025: reached when 27 February is the last day
        assertThat(months("2024-08-31", "2025-02-26")).isEqualTo("0.5");
        assertThat(months("2024-08-31", "2025-02-27")).isEqualTo("1.0");
        // a year after 29 February 2024 is 28 February 2025
        assertThat(months("2024-02-29", "2025-02-27")).isEqualTo("1.0");
        assertThat(months("2024-02-29", "2025-02-28")).isEqualTo("1.5");
    }

    @Test
    void monthsAreAddedToTheDayOfEntryItself() {
        // a year after 29 February 2024 is 28 February 2025, but eighteen months after it is 29 August 2025, not 28
        assertThat(months("2024-02-29", "2025-08-27")).isEqualTo("1.5");
        assertThat(months("2024-02-29", "2025-08-28")).isEqualTo("2.0");
        // four years after it is 29 February again
        assertThat(months("2024-02-29", "2028-02-28")).isEqualTo("4.0");
        assertThat(months("2024-02-29", "2028-02-27")).isEqualTo("4.0");
    }

    @Test
    void anEndBeforeEntryCountsNothing() {
        assertThat(months("2025-03-01", "2025-02-28")).isEqualTo("0.0");
        assertThat(months("2025-03-01", "2020-01-01")).isEqualTo("0.0");
    }

    @Test
    void isMadeOfFullYearsThenFullMonthsThenDays() {
        assertThat(parts("2023-07-03", "2026-01-01")).isEqualTo("2/5/30");
        assertThat(parts("2015-01-01", "2025-12-31")).isEqualTo("11/0/0");
        // six months after 31 August is the last day of February
        assertThat(parts("2024-08-31", "2025-02-26")).isEqualTo("0/5/27");
        assertThat(parts("2024-08-31", "2025-02-27")).isEqualTo("0/6/0");
        assertThat(parts("2025-03-01", "2020-01-01")).isEqualTo("0/0/0");
    }

    @Test
    void agreesWithWalkingHalfYearByHalfYear() {
        Random random = new Random(20250101);
        for (int round = 0; round < 5_000; round++) {
            LocalDate joined = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(9_000));
            LocalDate end = joined.plusDays(random.nextInt(6_000));
            int halves = 0;
            while (!joined.plusMonths(6L * (halves + 1)).isAfter(end.plusDays(1))) {
                halves++;
            }
            boolean rest = joined.plusMonths(6L * halves).isBefore(end.plusDays(1));
            // an odd half year is a rest of six months or more, which counts a whole
            int tenths = halves % 2 == 1 ? (halves + 1) * 5 : halves * 5 + (rest ? 5 : 0);
            assertThat(Severance.of(joined, end).result().movePointRight(1).intValueExact())
                    .as("%s to %s", joined, end)
                    .isEqualTo(tenths);
        }
    }

    private static String parts(String joined, String end) {
        Severance severance = Severance.of(LocalDate.parse(joined), LocalDate.parse(end));
        return severance.years() + "/" + severance.months() + "/" + severance.days();
    }

    private static String months(String joined, String end) {
        return Severance.of(LocalDate.parse(joined), LocalDate.parse(end))
                .result()
                .toPlainString();
    }
}
