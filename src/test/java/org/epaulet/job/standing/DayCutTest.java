package org.epaulet.job.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.epaulet.roster.Absence;
import org.epaulet.roster.ContractKind;
import org.epaulet.roster.Event;
import org.epaulet.roster.Member;
import org.epaulet.roster.Person;
import org.epaulet.roster.Transfer;
import org.junit.jupiter.api.Test;

class DayCutTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate NEXT = DAY.plusDays(1);

    @Test
    void whatIsDatedByTheDayStaysAsItIs() {
        Member member = member(List.of(event(DAY)), List.of(absence(DAY)), List.of(transfer(DAY)));

        assertThat(cut(member)).isSameAs(member);
    }

    @Test
    void anEventOfTheNextDayDoesNotCountYet() {
        Member member = member(List.of(event(DAY), event(NEXT)), List.of(), List.of());

        assertThat(cut(member).events()).containsExactly(event(DAY));
    }

    @Test
    void anAbsenceThatBeginsOnTheNextDayDoesNotCountYet() {
        Member member = member(List.of(), List.of(absence(DAY), absence(NEXT)), List.of());

        assertThat(cut(member).absences()).containsExactly(absence(DAY));
    }

    @Test
    void beforeATransferThePersonIsWhereItBegins() {
        Member member = member(List.of(), List.of(), List.of(transfer(NEXT), transfer(NEXT.plusDays(1))));

        assertThat(cut(member).transfers()).isEmpty();
        assertThat(cut(member).person().unit()).isEqualTo("from " + NEXT);
    }

    private static Member cut(Member member) {
        return DayCut.of(member, DAY, null);
    }

    private static Member member(List<Event> events, List<Absence> absences, List<Transfer> transfers) {
        LocalDate joined = LocalDate.of(2015, 1, 1);
        Person person = new Person(
                "p1",
                "甲",
                "last",
                null,
                null,
                null,
                joined,
                null,
                ContractKind.FIXED,
                1,
                joined,
                null,
                null,
                null,
                null,
                null);
        return new Member(person, events, absences, transfers, List.of(), false, null);
    }

    private static Event event(LocalDate day) {
        return new Event("e " + day, "p1", day, "PRAISE", null, null);
    }

    private static Absence absence(LocalDate from) {
        return new Absence("p1", from, from.plusDays(9), "SICK");
    }

    private static Transfer transfer(LocalDate day) {
        return new Transfer("p1", day, "from " + day, "to " + day);
    }
}
