package org.epaulet.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** R14: where a person was on each day. */
class StaysTest {

    @Test
    void withoutTransfersThePersonIsInTheRostersUnitAllEmployedDays() {
        // 1 March to 30 June: 31 + 30 + 31 + 30
        assertThat(days("A", "2025-03-01", "2025-06-30")).isEqualTo(Map.of("A", 122));
        assertThat(days("A", "2015-01-01", null)).isEqualTo(Map.of("A", 365));
        assertThat(days("A", "2015-01-01", "2025-12-31")).isEqualTo(Map.of("A", 365));
    }

    @Test
    void theDayOfATransferBelongsToTheNewUnit() {
        // January and February: 59 days before 1 March
        assertThat(days("B", "2015-01-01", null, move("2025-03-01", "A", "B"))).isEqualTo(Map.of("A", 59, "B", 306));
    }

    @Test
    void staysWithoutADayAreLeftOut() {
        assertThat(days("B", "2015-01-01", null, move("2025-01-01", "A", "B"))).isEqualTo(Map.of("B", 365));
        assertThat(days("B", "2025-05-05", null, move("2025-05-05", "A", "B"))).isEqualTo(Map.of("B", 241));
        assertThat(days("B", "2025-01-01", "2025-05-05", move("2025-05-05", "A", "B")))
                .isEqualTo(Map.of("A", 124, "B", 1));
    }

    @Test
    void goingBackToAUnitAddsItsDays() {
        // A 59 days, B March (31), A the rest: 365 - 31 = 334
        Transfer[] moves = {move("2025-04-01", "B", "A"), move("2025-03-01", "A", "B")};
        assertThat(days("A", "2015-01-01", null, moves)).isEqualTo(Map.of("A", 334, "B", 31));
        assertThat(Stays.of(person("A", "2015-01-01", null), List.of(moves), DefaultRules.YEAR))
                .extracting(Stay::days)
                .containsExactly(59, 31, 275);
    }

    @Test
    void aTransferWithinTheUnitChangesNothing() {
        assertThat(Stays.of(person("A", "2015-01-01", null), List.of(move("2025-03-01", "A", "A")), DefaultRules.YEAR))
                .containsExactly(new Stay("p", "A", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
    }

    @Test
    void whoIsOutsideTheYearHasNoStay() {
        assertThat(days("A", "2026-01-01", null)).isEmpty();
        assertThat(days("A", "2015-01-01", "2024-12-31")).isEmpty();
    }

    private static Map<String, Integer> days(String unit, String joined, String left, Transfer... transfers) {
        return Stays.daysByUnit(person(unit, joined, left), List.of(transfers), DefaultRules.YEAR);
    }

    private static Transfer move(String day, String from, String to) {
        return new Transfer("p", LocalDate.parse(day), from, to);
    }

    private static Person person(String unit, String joined, String left) {
        return new Person(
                "p",
                "甲",
                unit,
                "FIELD",
                null,
                null,
                LocalDate.parse(joined),
                left == null ? null : LocalDate.parse(left),
                ContractKind.OPEN,
                null,
                null,
                null,
                null,
                "COLLEGE",
                null,
                null);
    }
}
