package org.epaulet.job.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.epaulet.roster.Absence;
import org.epaulet.roster.ContractKind;
import org.epaulet.roster.Event;
import org.epaulet.roster.Member;
import org.epaulet.roster.PastGrade;
import org.epaulet.roster.Person;
import org.epaulet.roster.Transfer;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads people of a run with everything the year's tables say about them. */
public final class MemberStore {

    private final JdbcTemplate jdbc;
    private final long run;
    private final Units units;

    /** Takes the database, the run, and its units. */
    public MemberStore(JdbcTemplate jdbc, long run, Units units) {
        this.jdbc = jdbc;
        this.run = run;
        this.units = units;
    }

    /** Returns the people with these numbers, the last not included, by number. */
    public SortedMap<Integer, Member> range(int from, int to) {
        return select(PeopleSelection.range(run, from, to));
    }

    /** Returns the people of the bureau at the end of the year, by number. */
    public SortedMap<Integer, Member> bureau(int bureau) {
        return select(PeopleSelection.bureau(run, bureau));
    }

    /** Returns the people who were in a unit of the bureau on any day of the year, by number. */
    public SortedMap<Integer, Member> everIn(int bureau) {
        return select(PeopleSelection.everIn(run, bureau));
    }

    private SortedMap<Integer, Member> select(PeopleSelection people) {
        SortedMap<Integer, Person> persons = persons(people);
        Map<Integer, List<Event>> events = events(people, persons);
        Map<Integer, List<Absence>> absences = absences(people, persons);
        Map<Integer, List<Transfer>> transfers = transfers(people, persons);
        Map<Integer, List<PastGrade>> history = history(people, persons);
        Set<Integer> conflicted = conflicted(people);
        SortedMap<Integer, Member> members = new TreeMap<>();
        persons.forEach((number, person) -> members.put(
                number,
                new Member(
                        person,
                        events.getOrDefault(number, List.of()),
                        absences.getOrDefault(number, List.of()),
                        transfers.getOrDefault(number, List.of()),
                        history.getOrDefault(number, List.of()),
                        conflicted.contains(number))));
        return members;
    }

    SortedMap<Integer, Person> persons(PeopleSelection people) {
        SortedMap<Integer, Person> persons = new TreeMap<>();
        jdbc.query(
                "SELECT x.person_no, x.person, x.name, x.unit_no, x.series, x.tier, x.tier_since, x.joined, x.left_on,"
                        + " x.contract, x.contract_no, x.contract_start, x.contract_end, x.probation_end, x.education,"
                        + " x.post_since, x.protection" + people.rowsOf("person"),
                row -> {
                    persons.put(row.getInt(1), person(row));
                },
                people.values());
        return persons;
    }

    private Person person(ResultSet row) throws SQLException {
        return new Person(
                row.getString(2),
                row.getString(3),
                units.unit(row.getInt(4)).code(),
                row.getString(5),
                row.getString(6),
                day(row, 7),
                day(row, 8),
                day(row, 9),
                ContractKind.valueOf(row.getString(10)),
                row.getObject(11, Integer.class),
                day(row, 12),
                day(row, 13),
                day(row, 14),
                row.getString(15),
                day(row, 16),
                row.getString(17));
    }

    private Map<Integer, List<Event>> events(PeopleSelection people, Map<Integer, Person> persons) {
        Map<Integer, List<Event>> events = new HashMap<>();
        jdbc.query(
                "SELECT x.person_no, x.event, x.dated, x.kind, x.until_day, x.note" + people.rowsOf("event")
                        + " ORDER BY x.person_no, x.seq",
                row -> {
                    int number = row.getInt(1);
                    list(events, number)
                            .add(new Event(
                                    row.getString(2),
                                    persons.get(number).id(),
                                    day(row, 3),
                                    row.getString(4),
                                    day(row, 5),
                                    row.getString(6)));
                },
                people.values());
        return events;
    }

    private Map<Integer, List<Absence>> absences(PeopleSelection people, Map<Integer, Person> persons) {
        Map<Integer, List<Absence>> absences = new HashMap<>();
        jdbc.query(
                "SELECT x.person_no, x.from_day, x.to_day, x.kind" + people.rowsOf("absence")
                        + " ORDER BY x.person_no, x.seq",
                row -> {
                    int number = row.getInt(1);
                    list(absences, number)
                            .add(new Absence(persons.get(number).id(), day(row, 2), day(row, 3), row.getString(4)));
                },
                people.values());
        return absences;
    }

    private Map<Integer, List<Transfer>> transfers(PeopleSelection people, Map<Integer, Person> persons) {
        Map<Integer, List<Transfer>> transfers = new HashMap<>();
        jdbc.query(
                "SELECT x.person_no, x.dated, x.from_unit, x.to_unit" + people.rowsOf("transfer")
                        + " ORDER BY x.person_no, x.seq",
                row -> {
                    int number = row.getInt(1);
                    list(transfers, number)
                            .add(new Transfer(
                                    persons.get(number).id(),
                                    day(row, 2),
                                    units.unit(row.getInt(3)).code(),
                                    units.unit(row.getInt(4)).code()));
                },
                people.values());
        return transfers;
    }

    private Map<Integer, List<PastGrade>> history(PeopleSelection people, Map<Integer, Person> persons) {
        Map<Integer, List<PastGrade>> history = new HashMap<>();
        jdbc.query(
                "SELECT x.person_no, x.graded, x.grade" + people.rowsOf("past_grade") + " ORDER BY x.person_no, x.seq",
                row -> {
                    int number = row.getInt(1);
                    list(history, number).add(new PastGrade(persons.get(number).id(), row.getInt(2), row.getString(3)));
                },
                people.values());
        return history;
    }

    private Set<Integer> conflicted(PeopleSelection people) {
        return new HashSet<>(jdbc.queryForList(
                "SELECT DISTINCT x.person_no" + people.rowsOf("conflicted_person"), Integer.class, people.values()));
    }

    private static <T> List<T> list(Map<Integer, List<T>> lists, int number) {
        return lists.computeIfAbsent(number, none -> new ArrayList<>());
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
