package org.epaulet.roster;

import java.util.List;

/**
 * One person with everything the year's tables say about them, rows in the order of date and id.
 *
 * @param transfers of the year, in order of date
 * @param history in order of year
 * @param conflict whether rows that contradict each other name the person (R3, R4 row 7)
 */
public record Member(
        Person person,
        List<Event> events,
        List<Absence> absences,
        List<Transfer> transfers,
        List<PastGrade> history,
        boolean conflict) {

    public Member {
        events = List.copyOf(events);
        absences = List.copyOf(absences);
        transfers = List.copyOf(transfers);
        history = List.copyOf(history);
    }
}
