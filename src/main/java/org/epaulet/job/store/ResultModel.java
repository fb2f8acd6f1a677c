package org.epaulet.job.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.epaulet.assessment.PoolSeats;
import org.epaulet.delivery.Reject;
import org.epaulet.pay.Share;
import org.epaulet.report.HonourRow;
import org.epaulet.report.ListSource;
import org.epaulet.report.Manifesto;
import org.epaulet.report.OutsideRow;
import org.epaulet.report.PersonResult;
import org.epaulet.report.PoolSeatsRow;
import org.epaulet.report.ReadModel;
import org.epaulet.report.ReservedRow;
import org.epaulet.report.Selection;
import org.epaulet.report.Source;
import org.epaulet.report.UnitPoolRow;
import org.epaulet.roster.Person;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a run computed, as its outputs read it. */
public final class ResultModel implements ReadModel {

    private final JdbcTemplate jdbc;
    private final long run;
    private final Units units;
    private final PeopleStores stores;
    private Map<BureauPool, Map<String, Integer>> grades;
    private final PersonResults people;
    private final Supplier<Manifesto> manifesto;

    /** Takes the database, the run with its units and people, and what its figures were made of. */
    public ResultModel(JdbcTemplate jdbc, long run, Units units, PeopleStores people, Supplier<Manifesto> manifesto) {
        this.jdbc = jdbc;
        this.run = run;
        this.units = units;
        this.stores = people;
        this.people = new PersonResults(units, people);
        this.manifesto = manifesto;
    }

    /** Returns what the outputs show about the person with that number, who is in the year. */
    public PersonResult person(int number) {
        return people.person(number);
    }

    /** Returns what the outputs show about the person with that number, if in the year. */
    public Optional<PersonResult> known(int number) {
        return people.known(number);
    }

    @Override
    public Source<PersonResult> people(Selection selection) {
        return new ListSource<>(Once.of(() -> chosen(people.byId(), selection)));
    }

    @Override
    public Source<PersonResult> peopleByUnit(Selection selection) {
        return new ListSource<>(Once.of(() -> chosen(people.byUnit(), selection)));
    }

    private static List<PersonResult> chosen(List<PersonResult> people, Selection selection) {
        return selection == Selection.ALL
                ? people
                : people.stream().filter(selection::holds).toList();
    }

    @Override
    public Source<UnitPoolRow> unitPools() {
        return position -> new Pages<>(
                position,
                behind -> jdbc.query(
                        "SELECT p.unit_no, b.unit, u.unit, u.name, p.budgeted, p.pool, p.paid, p.reserved, p.undistributed"
                                + " FROM unit_pool p JOIN unit u ON u.run_id = p.run_id AND u.unit_no = p.unit_no"
                                + " JOIN unit b ON b.run_id = u.run_id AND b.unit_no = u.bureau_no"
                                + " WHERE p.run_id = ? AND p.unit_no > ? ORDER BY p.unit_no LIMIT " + Pages.SIZE,
                        (row, number) -> new Pages.Keyed<>(
                                String.valueOf(row.getInt(1)),
                                new UnitPoolRow(
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getBoolean(5),
                                        row.getLong(6),
                                        row.getLong(7),
                                        row.getLong(8),
                                        row.getLong(9))),
                        run,
                        number(behind)));
    }

    @Override
    public Source<ReservedRow> reserved() {
        return new ListSource<>(Once.of(() -> {
            SortedMap<Integer, List<ReservedRow>> byUnit = new TreeMap<>();
            stores.settlements()
                    .all()
                    .forEach((number, shares) -> shares.stream()
                            .filter(Share::reserved)
                            .forEach(share -> byUnit.computeIfAbsent(
                                            units.number(share.unit()), none -> new ArrayList<>())
                                    .add(reserved(number, share))));
            return byUnit.values().stream().flatMap(List::stream).toList();
        }));
    }

    private ReservedRow reserved(int number, Share share) {
        return new ReservedRow(
                share.unit(),
                units.tree().unit(share.unit()).name(),
                share.person(),
                stores.members().all().get(number).person().name(),
                stores.assessments().all().get(number).reason(),
                share.days(),
                share.coefficient(),
                share.fen());
    }

    @Override
    public Source<HonourRow> honours() {
        return new ListSource<>(Once.of(() -> {
            SortedMap<Integer, List<HonourRow>> byUnit = new TreeMap<>();
            stores.pay()
                    .all()
                    .forEach((number, paid) -> paid.honours().forEach(honour -> {
                        Person person = stores.members().all().get(number).person();
                        byUnit.computeIfAbsent(units.number(person.unit()), none -> new ArrayList<>())
                                .add(new HonourRow(
                                        person.unit(),
                                        units.tree().unit(person.unit()).name(),
                                        person.name(),
                                        honour));
                    }));
            return byUnit.values().stream().flatMap(List::stream).toList();
        }));
    }

    @Override
    public Source<PoolSeatsRow> poolSeats() {
        return position -> new Pages<>(position, behind -> {
            long[] key = Pages.numbers(behind, -1, -1);
            return jdbc.query(
                    "SELECT bureau_no, pool_no, pool, members, units, assessed, seats, candidates, taken FROM pool_seats"
                            + " WHERE run_id = ? AND (bureau_no > ? OR (bureau_no = ? AND pool_no > ?))"
                            + " ORDER BY bureau_no, pool_no LIMIT " + Pages.SIZE,
                    (row, number) -> {
                        int bureau = row.getInt(1);
                        PoolSeats seats = new PoolSeats(
                                units.unit(bureau).code(),
                                row.getString(3),
                                Texts.split(row.getString(4)),
                                Texts.split(row.getString(5)),
                                row.getInt(6),
                                row.getInt(7),
                                row.getInt(8),
                                row.getInt(9));
                        return new Pages.Keyed<>(bureau + "," + row.getInt(2), row(bureau, seats));
                    },
                    run,
                    key[0],
                    key[0],
                    key[1]);
        });
    }

    private PoolSeatsRow row(int bureau, PoolSeats seats) {
        Map<String, Integer> grades = gradesByPool().getOrDefault(new BureauPool(bureau, seats.pool()), Map.of());
        List<String> names = new ArrayList<>();
        seats.units().forEach(unit -> names.add(units.tree().unit(unit).name()));
        return new PoolSeatsRow(seats, names, grades);
    }

    /** Pool codes are local to a bureau. */
    private record BureauPool(int bureau, String pool) {}

    private synchronized Map<BureauPool, Map<String, Integer>> gradesByPool() {
        if (grades == null) {
            grades = new HashMap<>();
            stores.standings().all().forEach((number, standing) -> {
                if (standing.graded().grade() != null) {
                    String unit = stores.members().all().get(number).person().unit();
                    grades.computeIfAbsent(
                                    new BureauPool(
                                            units.bureau(units.number(unit)),
                                            standing.graded().pool()),
                                    none -> new HashMap<>())
                            .merge(standing.graded().grade(), 1, Integer::sum);
                }
            });
        }
        return grades;
    }

    @Override
    public Source<Reject> rejects() {
        return new RejectRows(jdbc, run).byLine();
    }

    @Override
    public Source<OutsideRow> outside() {
        return new ListSource<>(Once.of(() -> stores.assessments().outside().stream()
                .map(number -> stores.members().all().get(number).person())
                .sorted(Comparator.comparingInt(person -> units.number(person.unit())))
                .map(person -> new OutsideRow(
                        person.id(),
                        person.name(),
                        person.unit(),
                        units.tree().unit(person.unit()).name(),
                        person.joined(),
                        person.left()))
                .toList()));
    }

    @Override
    public Manifesto manifesto() {
        return manifesto.get();
    }

    private static int number(String position) {
        return position == null ? -1 : Integer.parseInt(position);
    }
}
