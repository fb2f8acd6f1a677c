package org.epaulet.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.epaulet.delivery.CodePoints;
import org.epaulet.policy.year.AssessmentYear;

/**
 * Where a person was on each employed day of the year (R14).
 */
public final class Stays {

    private Stays() {}

    /**
     * Returns the person's stays in the order of time, without gap and without empty ones.
     *
     * <p>Before a transfer the person was in its {@code from}; the day of it belongs to the new unit; after the last one, and
     * without any, the person is in the roster's unit.
     *
     * @param transfers the person's, of the year, each leading to the next
     */
    public static List<Stay> of(Person person, List<Transfer> transfers, AssessmentYear year) {
        LocalDate first = person.joined().isAfter(year.start()) ? person.joined() : year.start();
        LocalDate last = person.left() != null && person.left().isBefore(year.end()) ? person.left() : year.end();
        List<Stay> stays = new ArrayList<>();
        LocalDate from = first;
        for (Transfer transfer : inOrder(transfers)) {
            LocalDate before = transfer.date().minusDays(1);
            add(stays, person, transfer.from(), from, before.isAfter(last) ? last : before);
            from = transfer.date().isAfter(from) ? transfer.date() : from;
        }
        add(stays, person, person.unit(), from, last);
        return List.copyOf(stays);
    }

    /** Returns how many employed days of the year the person was in each unit, by the units' code points. */
    public static SortedMap<String, Integer> daysByUnit(Person person, List<Transfer> transfers, AssessmentYear year) {
        SortedMap<String, Integer> days = new TreeMap<>(CodePoints.ORDER);
        of(person, transfers, year).forEach(stay -> days.merge(stay.unit(), stay.days(), Integer::sum));
        return days;
    }

    private static List<Transfer> inOrder(List<Transfer> transfers) {
        return transfers.stream().sorted(Comparator.comparing(Transfer::date)).toList();
    }

    /** A stay that goes on in the same unit is one stay. */
    private static void add(List<Stay> stays, Person person, String unit, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return;
        }
        Stay before = stays.isEmpty() ? null : stays.get(stays.size() - 1);
        if (before != null && before.unit().equals(unit)) {
            stays.set(stays.size() - 1, new Stay(person.id(), unit, before.from(), to));
        } else {
            stays.add(new Stay(person.id(), unit, from, to));
        }
    }
}
