package org.epaulet.roster;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.delivery.CodeList;
import org.epaulet.delivery.Column;
import org.epaulet.delivery.Expected;
import org.epaulet.delivery.RejectCode;
import org.epaulet.delivery.Table;
import org.epaulet.policy.EventKind;
import org.epaulet.policy.year.AssessmentYear;

/**
 * Reads a row of events 奖惩; one before the year may still be in force and is fine.
 */
final class EventRule implements RowRule<Event> {

    private static final Column EVENT = Table.EVENTS.column("event");
    private static final Column PERSON = Table.EVENTS.column("person");
    private static final Column DATE = Table.EVENTS.column("date");
    private static final Column KIND = Table.EVENTS.column("kind");
    private static final Column UNTIL = Table.EVENTS.column("until");
    private static final Column NOTE = Table.EVENTS.column("note");

    private final Map<String, Person> people;
    private final AssessmentYear year;
    private final CodeList kinds;
    private final Map<String, Integer> months = new HashMap<>();

    EventRule(Map<String, Person> people, AssessmentYear year, List<EventKind> kinds) {
        this.people = people;
        this.year = year;
        CodeList.Builder list = CodeList.rejecting(RejectCode.UNKNOWN_KIND);
        kinds.forEach(kind -> {
            list.add(kind.code(), kind.label().zh());
            months.put(kind.code(), kind.months());
        });
        this.kinds = list.build();
    }

    @Override
    public Table table() {
        return Table.EVENTS;
    }

    @Override
    public Event read(Row row) {
        String id = row.text(EVENT);
        Person person = row.person(PERSON, people);
        LocalDate date = row.date(DATE);
        String kind = row.code(KIND, kinds);
        LocalDate until = row.date(UNTIL);
        String note = row.name(NOTE);
        if (until != null && until.isBefore(date)) {
            throw new Refusal(
                    RejectCode.BAD_INTERVAL, UNTIL, new Expected("不得早于“日期”", "expected a day on or after date"));
        }
        if (date.isAfter(year.end())) {
            throw new Refusal(
                    RejectCode.OUT_OF_YEAR,
                    DATE,
                    new Expected("不得晚于 " + year.end(), "expected a day by " + year.end()));
        }
        if (!person.employedOn(date)) {
            throw new Refusal(RejectCode.NOT_EMPLOYED, DATE, Expected.A_DAY_OF_EMPLOYMENT);
        }
        return new Event(id, person.id(), date, kind, until == null ? lasting(date, kind) : until, note);
    }

    /** Returns the last day on which an event of a kind that lasts so many months is in force; null: without end. */
    private LocalDate lasting(LocalDate date, String kind) {
        Integer lasts = months.get(kind);
        return lasts == null ? null : date.plusMonths(lasts).minusDays(1);
    }
}
