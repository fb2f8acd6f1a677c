package org.epaulet.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.epaulet.delivery.CodePoints;

/**
 * A roster seen person by person.
 */
public final class Members {

    private Members() {}

    /** Returns every person with all rows that name them, by the code points of the ids. */
    public static List<Member> of(Roster roster) {
        Comparator<Event> byDay = Comparator.comparing(Event::date).thenComparing(Event::id, CodePoints.ORDER);
        Comparator<Absence> byDays = Comparator.comparing(Absence::from)
                .thenComparing(Absence::to)
                .thenComparing(Absence::kind, CodePoints.ORDER);
        Map<String, List<Event>> events = grouped(roster.events(), Event::person, byDay);
        Map<String, List<Absence>> absences = grouped(roster.absences(), Absence::person, byDays);
        Map<String, List<Transfer>> transfers =
                grouped(roster.transfers(), Transfer::person, Comparator.comparing(Transfer::date));
        Map<String, List<PastGrade>> history =
                grouped(roster.history(), PastGrade::person, Comparator.comparingInt(PastGrade::year));
        return roster.people().stream()
                .sorted(Comparator.comparing(Person::id, CodePoints.ORDER))
                .map(person -> new Member(
                        person,
                        events.getOrDefault(person.id(), List.of()),
                        absences.getOrDefault(person.id(), List.of()),
                        transfers.getOrDefault(person.id(), List.of()),
                        history.getOrDefault(person.id(), List.of()),
                        roster.conflicted().contains(person.id())))
                .toList();
    }

    /** Groups first and sorts the few rows of each person then. */
    private static <T> Map<String, List<T>> grouped(List<T> rows, Function<T, String> person, Comparator<T> order) {
        Map<String, List<T>> groups = new HashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(person.apply(row), any -> new ArrayList<>(4))
                .add(row));
        groups.values().forEach(group -> group.sort(order));
        return groups;
    }
}
