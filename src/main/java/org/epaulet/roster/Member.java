package org.epaulet.roster;

import java.util.List;

/**
 * One person with everything the year's tables say about them, rows in the order of date and id.
 *
 * @param transfers of the year, in order of date
 * @param history in order of year
 * @param conflict whether rows that contradict each other name the person (R3, R4 row 7)
 * @param home where the person's unit belongs; null where that is not known yet
 */
public record Member(
        Person person,
        List<Event> events,
        List<Absence> absences,
        List<Transfer> transfers,
        List<PastGrade> history,
        boolean conflict,
        Home home) {

    public Member {
        events = List.copyOf(events);
        absences = List.copyOf(absences);
        transfers = List.copyOf(transfers);
        history = List.copyOf(history);
    }

    /** A person as received, before it is known where the unit belongs. */
    public Member(
            Person person,
            List<Event> events,
            List<Absence> absences,
            List<Transfer> transfers,
            List<PastGrade> history,
            boolean conflict) {
        this(person, events, absences, transfers, history, conflict, null);
    }

    /** Returns the person with where the unit belongs. */
    public Member at(Home place) {
        return new Member(person, events, absences, transfers, history, conflict, place);
    }

    /** Returns the person as one whom rows that contradict each other name. */
    public Member inConflict() {
        return new Member(person, events, absences, transfers, history, true, home);
    }
}
