package org.epaulet.job.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.epaulet.evidence.Employment;
import org.epaulet.roster.Budget;
import org.epaulet.roster.Member;
import org.epaulet.roster.Members;
import org.epaulet.roster.Roster;
import org.epaulet.roster.Unit;
import org.epaulet.roster.UnitTree;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes the roster of a run; people and units get their numbers here, in the order of their ids' code points. */
public final class RosterStore {

    private final JdbcTemplate jdbc;
    private final Map<Long, PeopleBlocks<Member>> members = new ConcurrentHashMap<>();

    /** Takes the database. */
    public RosterStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes everything; what the run had before is replaced, so that writing it twice is the same as once. */
    public void write(long run, Roster roster) {
        for (String table : List.of("unit", "conflicted_person")) {
            jdbc.update("DELETE FROM " + table + " WHERE run_id = ?", run);
        }
        writeUnits(run, roster, numbers(roster.units()));
        SortedMap<Integer, Member> members = new TreeMap<>();
        Members.of(roster).forEach(member -> members.put(members.size(), member));
        members(run).replace(0, members);
        List<Integer> conflicted = members.entrySet().stream()
                .filter(member -> member.getValue().conflict())
                .map(Map.Entry::getKey)
                .toList();
        addConflicted(run, conflicted, "tables");
    }

    /** Returns the people as they were received, without what other sources say about them. */
    PeopleBlocks<Member> members(long run) {
        return members.computeIfAbsent(
                run, number -> new PeopleBlocks<>(jdbc, number, PeopleKind.MEMBER, Member.class));
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

    private void writeUnits(long run, Roster roster, Map<String, Integer> numbers) {
        UnitTree tree = new UnitTree(roster.units());
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

    private static Map<String, Integer> numbers(List<Unit> sorted) {
        Map<String, Integer> numbers = new HashMap<>();
        sorted.forEach(unit -> numbers.put(unit.code(), numbers.size()));
        return numbers;
    }

    private void insert(String into, int columns, List<Object[]> values) {
        Rows rows = new Rows(jdbc, into, columns);
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
        return members(run).all().values().stream()
                .map(Member::person)
                .map(person -> new Employment(person.id(), person.joined(), person.left()))
                .toList();
    }

    /** Returns the number of the person with that id; empty if the roster has none. */
    public OptionalInt number(long run, String person) {
        return members(run).all().entrySet().stream()
                .filter(member -> member.getValue().person().id().equals(person))
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /** Returns how many people the run's roster holds. */
    public int people(long run) {
        return members(run).count();
    }
}
