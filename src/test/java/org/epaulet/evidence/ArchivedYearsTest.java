package org.epaulet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivedYearsTest {

    @ParameterizedTest
    @ValueSource(ints = {1971, 2025, 2058, 2060, 2100, 2148})
    void theDaysOfEachAreInOrderInTwoBytes(int year) {
        assertThat(ArchivedYears.include(year)).isTrue();
        LocalDate last = LocalDate.of(year, 12, 31);
        for (LocalDate day = LocalDate.of(year, 1, 1); day.isBefore(last); day = day.plusDays(1)) {
            assertThat(BlockTable.firstSum(day)).isLessThan(BlockTable.firstSum(day.plusDays(1)));
            assertThat(BlockTable.firstSum(day) >>> 48).isEqualTo(day.toEpochDay());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1970, 2059, 2149})
    void othersAreRefused(int year) {
        assertThat(ArchivedYears.include(year)).isFalse();
    }
}
