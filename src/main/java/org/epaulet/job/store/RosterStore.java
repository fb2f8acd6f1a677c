package org.epaulet.job.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.epaulet.evidence.Employment;
import org.epaulet.roster.Absence;
import org.epaulet.roster.Budget;
import org.epaulet.roster.Event;
import org.epaulet.roster.PastGrade;
import org.epaulet.roster.Person;
import org.epaulet.roster.Roster;
import org.epaulet.roster.Transfer;
import org.epaulet.roster.Unit;
import org.epaulet.roster.UnitTree;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes the roster of a run; people and units get their numbers here, in the order of their ids' code points. */
public final class RosterStore {

    private final JdbcTemplate jdbc;

    /** Takes the database. */
    public RosterStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes everything; what the run had before is replaced, so that writing it twice is the same as once. */
    public void write(long run, Roster roster) {
        for (String table : List.of(
                "unit", "person", "event", "absence", "transfer", "bureau_member", "past_grade", "conflicted_person")) {
            jdbc.update("DELETE FROM " + table + " WHERE run_id = ?", run);
        }
        Map<String, Integer> units = numbers(roster.units(), Unit::code);
        Map<String, Integer> people = numbers(roster.people(), Person::id);
        UnitTree tree = new UnitTree(roster.units());
        writeUnits(run, roster, units, tree);
        writePeople(run, roster.people(), units, tree);
        writeEvents(run, roster.events(), people);
        writeAbsences(run, roster.absences(), people);
        writeTransfers(run, roster.transfers(), people, units);
        writeBureauMembers(run, roster, units, people, tree);
        writeHistory(run, roster.history(), people);
        addConflicted(run, roster.conflicted().stream().map(people::get).toList(), "tables");
    }

    /** Adds people whose grade is withheld because the rows of that source contradict each other. */
    public void addConflicted(long run, List<Integer> people, String source) {
        jdbc.update("DELETE FROM conflicted_person WHERE run_id = ? AND source = ?", run, source);
        List<Object[]> rows = people.stream()
                .distinct()
                .sorted()
                .map(person -> new Object[] {run, person, source})
                .toList();
        insert("conflicted_person (run_id, person_no, source)", 3, rows);
    }

    private void writeUnits(long run, Roster roster, Map<String, Integer> numbers, UnitTree tree) {
        Map<String, Long> budgets = new HashMap<>();
        for (Budget budget : roster.budgets()) {
            budgets.put(budget.unit(), budget.fen());
        }
        List<Object[]> rows = new ArrayList<>();
        for (Unit unit : roster.units()) {
            rows.add(new Object[] {
                run,
                rows.size(),
                unit.code(),
                unit.name(),
                unit.parent(),
                unit.pool(),
                unit.leader(),
                numbers.get(tree.bureau(unit.code())),
                budgets.get(unit.code())
            });
        }
        insert("unit (run_id, unit_no, unit, name, parent, pool, leader, bureau_no, budget)", 9, rows);
    }

    private void writePeople(long run, List<Person> people, Map<String, Integer> units, UnitTree tree) {
        Rows rows = rows(
                "person (run_id, person_no, person, name, unit_no, bureau_no, series, tier, tier_since, joined, left_on,"
                        + " contract, contract_no, contract_start, contract_end, probation_end, education, post_since,"
                        + " protection)",
                19);
        int number = 0;
        for (Person person : people) {
            rows.add(
                    run,
                    number++,
                    person.id(),
                    person.name(),
                    units.get(person.unit()),
                    units.get(tree.bureau(person.unit())),
                    person.series(),
                    person.tier(),
                    person.tierSince(),
                    person.joined(),
                    person.left(),
                    person.contract().name(),
                    person.contractNo(),
                    person.contractStart(),
                    person.contractEnd(),
                    person.probationEnd(),
                    person.education(),
                    person.postSince(),
                    person.protection());
        }
        rows.flush();
    }

    private void writeEvents(long run, List<Event> events, Map<String, Integer> people) {
        Rows rows = rows("event (run_id, person_no, seq, event, dated, kind, until_day, note)", 8);
        int seq = 0;
        for (Event event : events) {
            rows.add(
                    run,
                    people.get(event.person()),
                    seq++,
                    event.id(),
                    event.date(),
                    event.kind(),
                    event.until(),
                    event.note());
        }
        rows.flush();
    }

    private void writeAbsences(long run, List<Absence> absences, Map<String, Integer> people) {
        Rows rows = rows("absence (run_id, person_no, seq, from_day, to_day, kind)", 6);
        int seq = 0;
        for (Absence absence : absences) {
            rows.add(run, people.get(absence.person()), seq++, absence.from(), absence.to(), absence.kind());
        }
        rows.flush();
    }

    private void writeTransfers(
            long run, List<Transfer> transfers, Map<String, Integer> people, Map<String, Integer> units) {
        Rows rows = rows("transfer (run_id, person_no, seq, dated, from_unit, to_unit)", 6);
        int seq = 0;
        for (Transfer transfer : transfers) {
            rows.add(
                    run,
                    people.get(transfer.person()),
                    seq++,
                    transfer.date(),
                    units.get(transfer.from()),
                    units.get(transfer.to()));
        }
        rows.flush();
    }

    private void writeBureauMembers(
            long run, Roster roster, Map<String, Integer> units, Map<String, Integer> people, UnitTree tree) {
        Set<Long> members = new TreeSet<>();
        roster.people()
                .forEach(person -> members.add(member(units.get(tree.bureau(person.unit())), people.get(person.id()))));
        for (Transfer transfer : roster.transfers()) {
            int person = people.get(transfer.person());
            members.add(member(units.get(tree.bureau(transfer.from())), person));
            members.add(member(units.get(tree.bureau(transfer.to())), person));
        }
        Rows rows = rows("bureau_member (run_id, bureau_no, person_no)", 3);
        members.forEach(member -> rows.add(run, (int) (member >> Integer.SIZE), member.intValue()));
        rows.flush();
    }

    private static long member(int bureau, int person) {
        return (long) bureau << Integer.SIZE | person;
    }

    private void writeHistory(long run, List<PastGrade> history, Map<String, Integer> people) {
        Rows rows = rows("past_grade (run_id, person_no, seq, graded, grade)", 5);
        int seq = 0;
        for (PastGrade past : history) {
            rows.add(run, people.get(past.person()), seq++, past.year(), past.grade());
        }
        rows.flush();
    }

    private static <T> Map<String, Integer> numbers(List<T> sorted, Function<T, String> key) {
        Map<String, Integer> numbers = new HashMap<>();
        for (T row : sorted) {
            numbers.put(key.apply(row), numbers.size());
        }
        return numbers;
    }

    private Rows rows(String into, int columns) {
        return new Rows(jdbc, into, columns);
    }

    private void insert(String into, int columns, List<Object[]> values) {
        Rows rows = rows(into, columns);
        values.forEach(rows::add);
        rows.flush();
    }

    /** Returns the units of the run. */
    public Units units(long run) {
        List<Unit> units = new ArrayList<>();
        List<OptionalLong> budgets = new ArrayList<>();
        jdbc.query(
                "SELECT unit, name, parent, pool, leader, budget FROM unit WHERE run_id = ? ORDER BY unit_no",
                row -> {
                    units.add(new Unit(
                            row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
                    long budget = row.getLong(6);
                    budgets.add(row.wasNull() ? OptionalLong.empty() : OptionalLong.of(budget));
                },
                run);
        return new Units(units, budgets);
    }

    /** Returns who was employed when, by number. */
    public List<Employment> employments(long run) {
        return jdbc.query(
                "SELECT person, joined, left_on FROM person WHERE run_id = ? ORDER BY person_no",
                (row, number) -> new Employment(
                        row.getString(1), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)),
                run);
    }

    /** Returns the number of the person with that id; empty if the roster has none. */
    public OptionalInt number(long run, String person) {
        List<Integer> numbers = jdbc.queryForList(
                "SELECT person_no FROM person WHERE run_id = ? AND person = ?", Integer.class, run, person);
        return numbers.isEmpty() ? OptionalInt.empty() : OptionalInt.of(numbers.get(0));
    }

    /** Returns how many people the run's roster holds. */
    public int people(long run) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM person WHERE run_id = ?", Integer.class, run);
    }
}
