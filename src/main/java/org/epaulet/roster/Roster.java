package org.epaulet.roster;

import java.util.List;
import java.util.Set;

/**
 * What the tables of a year hold once every row is checked, each list in the order of its key by code point.
 *
 * @param conflicted people whose grade is withheld because rows that name them contradict each other
 */
public record Roster(
        List<Unit> units,
        List<Person> people,
        List<Event> events,
        List<Absence> absences,
        List<Transfer> transfers,
        List<PastGrade> history,
        List<Budget> budgets,
        Set<String> conflicted) {}
