package org.epaulet.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.epaulet.delivery.DeliveryException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rejects that need more than one row: rings, repeated keys, broken chains. */
class CrossRowRejectTest {

    @TempDir
    Path folder;

    private SmallDelivery delivery;

    @BeforeEach
    void begin() {
        delivery = new SmallDelivery(folder);
    }

    @Test
    void everyUnitWhoseAncestorsRunIntoARingIsInTheCycle() {
        // C1 -> C2 -> C1 is the ring, C3 hangs below it, C4 below that
        units("C1,一,C2,,", "C2,二,C1,,", "C3,三,C2,,", "C4,四,C3,,", "C5,五,C5,,");
        assertThat(delivery.rejects())
                .containsExactly(
                        "5 UNIT_CYCLE parent C2",
                        "6 UNIT_CYCLE parent C1",
                        "7 UNIT_CYCLE parent C2",
                        "8 UNIT_CYCLE parent C3",
                        "9 UNIT_CYCLE parent C5");
    }

    @Test
    void tablesReadAtTheSameTimeKeepOneAccountInTheOrderOfTheTables() {
        delivery.table("history.csv", "person,year,grade,mood", "u1,2024,EXCELLENT,x", "u9,2024,EXCELLENT,x")
                .table("absences.csv", "person,from,to,kind,mood", "u1,2025-01-01,2025-01-01,SICK,x")
                .events("E1,u9,2025-01-01,WARNING,,");
        Received received = delivery.read();
        assertThat(received.notices())
                .extracting(notice -> notice.replaceAll(".*(absences|history).*", "$1"))
                .containsExactly("absences", "history");
        assertThat(received.counts().stream().map(count -> count.file() + " " + count.read() + " " + count.accepted()))
                .containsExactly(
                        "units.csv 3 3", "people.csv 2 2", "events.csv 1 0", "absences.csv 1 1", "history.csv 2 1");
    }

    @Test
    void aTableReadBesideTheOthersThatLacksAColumnIsToldAsAnyOther() {
        delivery.table("history.csv", "person,year", "u1,2024");
        assertThatThrownBy(delivery::read)
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("history.csv")
                .hasMessageContaining("grade");
    }

    @Test
    void aUnitBelowARejectedOneIsUnknownAllTheWayDown() {
        units("C1,,,,", "C2,二,C1,,", "C3,三,C2,,", "C4,四,ZZ,,");
        assertThat(delivery.rejects())
                .containsExactly(
                        "5 MISSING_VALUE name",
                        "6 UNKNOWN_UNIT parent C1",
                        "7 UNKNOWN_UNIT parent C2",
                        "8 UNKNOWN_UNIT parent ZZ");
    }

    @Test
    void aRingThatHangsOnARejectedUnitIsNoRing() {
        units("C1,,C2,,", "C2,二,C1,,");
        assertThat(delivery.rejects()).containsExactly("5 MISSING_VALUE name", "6 UNKNOWN_UNIT parent C1");
    }

    @Test
    void unitsBelowAContradictoryUnitAreUnknownAndSoAreItsPeople() {
        units("C1,一,B1,,", "C1,壹,B1,,", "C2,二,C1,,");
        delivery.people("u1,甲,C2,2015-01-01,,OPEN,COLLEGE").absences("u1,2025-01-01,2025-01-01,SICK");
        assertThat(delivery.rejects())
                .containsExactly(
                        "2 UNKNOWN_PERSON person u1",
                        "2 UNKNOWN_UNIT unit C2",
                        "5 CONFLICT unit C1",
                        "6 CONFLICT unit C1",
                        "7 UNKNOWN_UNIT parent C1");
    }

    @Test
    void childrenMayStandBeforeTheirParents() {
        delivery.units("B1-A,一队,B1-Z,,", "B1-Z,科,B1,,", "B1-B,二队,B1,,", "B1,分局,,,");
        assertThat(delivery.rejects()).isEmpty();
        assertThat(delivery.read().roster().units())
                .extracting(Unit::code)
                .containsExactly("B1", "B1-A", "B1-B", "B1-Z");
    }

    @Test
    void rowsEqualByValueAreDuplicatesAndTheFirstCounts() {
        delivery.absences("u1,2025-01-01,2025-01-02,SICK", " u1,2025/1/1,２０２５-1-2,病假")
                .events("V1,u1,2025-01-01,MERIT,, a", "V1,u1,2025-01-01,记功,,a ")
                .budget("B1-A,5", "B1-A,5.00");
        assertThat(delivery.rejects())
                .containsExactly("3 DUPLICATE person  u1", "3 DUPLICATE unit B1-A", "3 DUPLICATE event V1");
        assertThat(delivery.read().roster().conflicted()).isEmpty();
        assertThat(delivery.read().roster().absences()).hasSize(1);
    }

    @Test
    void fullWidthDigitsInANoteMakeItAnotherNote() {
        delivery.events("V1,u1,2025-01-01,MERIT,,1", "V1,u1,2025-01-01,MERIT,,１");
        assertThat(delivery.rejects()).containsExactly("2 CONFLICT event V1", "3 CONFLICT event V1");
    }

    @Test
    void contradictingRowsAllFailAndWithholdEverybodyTheyName() {
        delivery.events(
                "V1,u1,2025-01-01,MERIT,,",
                "V1,u1,2025-01-01,MERIT,,",
                "V1,u2,2025-01-01,MERIT,,",
                "V2,u1,2025-01-01,MERIT,,");
        assertThat(delivery.rejects())
                .containsExactly("2 CONFLICT event V1", "3 CONFLICT event V1", "4 CONFLICT event V1");
        assertThat(delivery.read().roster().conflicted()).containsExactly("u1", "u2");
        assertThat(delivery.read().roster().events()).extracting(Event::id).containsExactly("V2");
    }

    @Test
    void aRowRejectedForItselfContradictsNobody() {
        delivery.events("V1,u1,2025-01-01,MERIT,,", "V1,u2,2026-01-01,MERIT,,");
        assertThat(delivery.rejects()).containsExactly("3 OUT_OF_YEAR date 2026-01-01");
        assertThat(delivery.read().roster().events()).hasSize(1);
    }

    /** −4,294,965,272 is 2024 in the lowest 32 bits. */
    @Test
    void anAbsurdYearOfTheHistoryIsNoOtherYear() {
        delivery.history("u1,-4294965272,BASIC");
        assertThat(delivery.read().roster().history())
                .singleElement()
                .satisfies(past -> assertThat(past.year()).isNegative());
    }

    @Test
    void historyAndTransfersContradictThemselvesByPersonAndDay() {
        delivery.history("u1,2024,BASIC", "u1,2024,COMPETENT", "u1,2023,BASIC")
                .transfers("u2,2025-03-01,B1-A,B1-B", "u2,2025-03-01,B1,B1-B");
        assertThat(delivery.read().roster().conflicted()).containsExactly("u1", "u2");
        assertThat(delivery.read().roster().history()).containsExactly(new PastGrade("u1", 2023, "BASIC"));
    }

    @Test
    void aRosterRowGivenTwiceDifferentlyLeavesNobody() {
        delivery.people("u1,甲,B1-A,2015-01-01,,OPEN,COLLEGE", "u1,甲甲,B1-A,2015-01-01,,OPEN,COLLEGE")
                .absences("u1,2025-01-01,2025-01-01,SICK");
        assertThat(delivery.rejects())
                .containsExactly("2 UNKNOWN_PERSON person u1", "2 CONFLICT person u1", "3 CONFLICT person u1");
        assertThat(delivery.read().roster().conflicted()).isEmpty();
    }

    @Test
    void aChainThatDoesNotEndInTheRostersUnitIsBad() {
        delivery.transfers("u1,2025-03-01,B1-A,B1-B ", "u2,2025-07-01,B1-A,B1-B", "u2,2025-03-01,B1,B1-A");
        assertThat(delivery.rejects()).containsExactly("2 BAD_CHAIN to B1-B");
        assertThat(delivery.read().rejects().get(0).value()).isEqualTo("B1-B ");
        assertThat(delivery.read().roster().transfers())
                .extracting(Transfer::person)
                .containsExactly("u2", "u2");
        assertThat(delivery.read().roster().conflicted()).isEmpty();
    }

    @Test
    void aGapInAChainBreaksAllOfIt() {
        delivery.transfers("u2,2025-03-01,B1,B1-A", "u2,2025-07-01,B1,B1-B");
        assertThat(delivery.rejects()).containsExactly("2 BAD_CHAIN to B1-A", "3 BAD_CHAIN to B1-B");
    }

    private void units(String... rows) {
        String[] all = new String[rows.length + 3];
        System.arraycopy(new String[] {"B1,分局,,,", "B1-A,一队,B1,,", "B1-B,二队,B1,,"}, 0, all, 0, 3);
        System.arraycopy(rows, 0, all, 3, rows.length);
        delivery.units(all);
    }
}
