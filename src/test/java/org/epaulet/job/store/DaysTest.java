package org.epaulet.job.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01",
                "1949-12-31",
                "1950-01-01",
                "1969-12-31",
                "1970-01-01",
                "2024-02-29",
                "2099-12-31",
                "2101-01-01",
                "9999-12-31"
            })
    void aDayIsThatOfItsEpochDay(String day) {
        LocalDate expected = LocalDate.parse(day);
        Days.of(expected.toEpochDay());
        assertThat(Days.of(expected.toEpochDay())).isEqualTo(expected);
    }

    @Test
    void equalDaysAreHeldOnce() {
        long day = LocalDate.of(2025, 7, 1).toEpochDay();
        assertThat(Days.of(day)).isSameAs(Days.of(day));
    }
}
