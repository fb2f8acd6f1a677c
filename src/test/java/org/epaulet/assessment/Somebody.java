package org.epaulet.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.epaulet.roster.Absence;
import org.epaulet.roster.ContractKind;
import org.epaulet.roster.Event;
import org.epaulet.roster.Member;
import org.epaulet.roster.PastGrade;
import org.epaulet.roster.Person;

/** One person of a test, employed since 2015 unless the test says otherwise. */
final class Somebody {

    static final String ID = "p1";

    private final List<Event> events = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<PastGrade> history = new ArrayList<>();
    private LocalDate joined = LocalDate.of(2015, 1, 1);
    private LocalDate left;
    private LocalDate probationEnd;
    private boolean conflict;
    private String unit = "B1";

    static Somebody anybody() {
        return new Somebody();
    }

    Somebody joined(String day) {
        joined = LocalDate.parse(day);
        return this;
    }

    Somebody in(String code) {
        unit = code;
        return this;
    }

    Somebody left(String day) {
        left = LocalDate.parse(day);
        return this;
    }

    Somebody onProbationUntil(String day) {
        probationEnd = LocalDate.parse(day);
        return this;
    }

    Somebody inConflict() {
        conflict = true;
        return this;
    }

    Somebody absent(String kind, String from, String to) {
        absences.add(new Absence(ID, LocalDate.parse(from), LocalDate.parse(to), kind));
        return this;
    }

    Somebody event(String kind, String day) {
        return event(kind, day, null);
    }

    Somebody event(String kind, String day, String until) {
        LocalDate last = until == null ? null : LocalDate.parse(until);
        events.add(new Event("e" + events.size(), ID, LocalDate.parse(day), kind, last, null));
        return this;
    }

    Somebody graded(int year, String grade) {
        history.add(new PastGrade(ID, year, grade));
        return this;
    }

    Member member() {
        return member(ID);
    }

    Member member(String id) {
        Person person = new Person(
                id,
                "甲",
                unit,
                "FIELD",
                "6",
                LocalDate.of(2023, 1, 1),
                joined,
                left,
                ContractKind.FIXED,
                2,
                null,
                LocalDate.of(2026, 6, 30),
                probationEnd,
                "COLLEGE",
                LocalDate.of(2020, 1, 1),
                null);
        return new Member(person, events, absences, List.of(), history, conflict);
    }
}
