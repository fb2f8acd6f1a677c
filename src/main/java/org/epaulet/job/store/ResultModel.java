package org.epaulet.job.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.epaulet.assessment.PoolSeats;
import org.epaulet.delivery.Reject;
import org.epaulet.delivery.RejectCode;
import org.epaulet.delivery.Table;
import org.epaulet.pay.HonourPaid;
import org.epaulet.policy.Policy;
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
import org.springframework.jdbc.core.JdbcTemplate;

/** What a run computed, as its outputs read it. */
public final class ResultModel implements ReadModel {

    private final JdbcTemplate jdbc;
    private final long run;
    private final Units units;
    private final PersonResults people;
    private final Supplier<Manifesto> manifesto;

    /** Takes the database, the run with its policy and units, and what its figures were made of. */
    public ResultModel(JdbcTemplate jdbc, long run, Policy policy, Units units, Supplier<Manifesto> manifesto) {
        this.jdbc = jdbc;
        this.run = run;
        this.units = units;
        this.people = new PersonResults(jdbc, run, policy, units);
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
        return position -> new Pages<>(position, behind -> {
            long[] key = numbers(behind, -1, -1);
            return jdbc.query(
                    "SELECT h.unit_no, h.person_no, u.unit, u.name, p.person, p.name, a.reason, h.days, h.coefficient, h.fen"
                            + " FROM share h JOIN unit u ON u.run_id = h.run_id AND u.unit_no = h.unit_no"
                            + " JOIN person p ON p.run_id = h.run_id AND p.person_no = h.person_no"
                            + " JOIN assessment a ON a.run_id = h.run_id AND a.person_no = h.person_no"
                            + " WHERE h.run_id = ? AND h.reserved AND (h.unit_no > ? OR (h.unit_no = ? AND h.person_no > ?))"
                            + " ORDER BY h.unit_no, h.person_no LIMIT " + Pages.SIZE,
                    (row, number) -> new Pages.Keyed<>(
                            row.getInt(1) + "," + row.getInt(2),
                            new ReservedRow(
                                    row.getString(3),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getString(6),
                                    row.getString(7),
                                    row.getInt(8),
                                    row.getBigDecimal(9),
                                    row.getLong(10))),
                    run,
                    key[0],
                    key[0],
                    key[1]);
        });
    }

    @Override
    public Source<HonourRow> honours() {
        return position -> new Pages<>(position, behind -> {
            long[] key = numbers(behind, -1, -1, -1);
            return jdbc.query(
                    "SELECT p.unit_no, h.person_no, h.seq, u.unit, u.name, p.name, p.person, h.event, h.dated, h.kind, h.fen,"
                            + " h.payer, h.in_gross, h.exempt"
                            + " FROM honour h JOIN person p ON p.run_id = h.run_id AND p.person_no = h.person_no"
                            + " JOIN unit u ON u.run_id = p.run_id AND u.unit_no = p.unit_no"
                            + " WHERE h.run_id = ? AND (p.unit_no > ? OR (p.unit_no = ? AND (h.person_no > ?"
                            + " OR (h.person_no = ? AND h.seq > ?))))"
                            + " ORDER BY p.unit_no, h.person_no, h.seq LIMIT " + Pages.SIZE,
                    (row, number) -> new Pages.Keyed<>(
                            row.getInt(1) + "," + row.getInt(2) + "," + row.getInt(3),
                            new HonourRow(
                                    row.getString(4),
                                    row.getString(5),
                                    row.getString(6),
                                    new HonourPaid(
                                            row.getString(7),
                                            row.getString(8),
                                            row.getObject(9, LocalDate.class),
                                            row.getString(10),
                                            row.getLong(11),
                                            row.getString(12),
                                            row.getBoolean(13),
                                            row.getBoolean(14)))),
                    run,
                    key[0],
                    key[0],
                    key[1],
                    key[1],
                    key[2]);
        });
    }

    @Override
    public Source<PoolSeatsRow> poolSeats() {
        return position -> new Pages<>(position, behind -> {
            long[] key = numbers(behind, -1, -1);
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
        Map<String, Integer> grades = new HashMap<>();
        jdbc.query(
                "SELECT grade, COUNT(*) FROM standing WHERE run_id = ? AND bureau_no = ? AND pool = ? AND grade IS NOT NULL"
                        + " GROUP BY grade",
                row -> {
                    grades.put(row.getString(1), row.getInt(2));
                },
                run,
                bureau,
                seats.pool());
        List<String> names = new ArrayList<>();
        seats.units().forEach(unit -> names.add(units.tree().unit(unit).name()));
        return new PoolSeatsRow(seats, names, grades);
    }

    @Override
    public Source<Reject> rejects() {
        return position -> new Pages<>(position, behind -> {
            long[] key = numbers(behind, -1, -1);
            return jdbc.query(
                    "SELECT r.file_no, r.line_no, f.table_name, f.name, r.code, r.column_name, r.cell_value, r.message,"
                            + " f.format"
                            + " FROM reject_row r JOIN input_file f ON f.run_id = r.run_id AND f.file_no = r.file_no"
                            + " WHERE r.run_id = ? AND (r.file_no > ? OR (r.file_no = ? AND r.line_no > ?))"
                            + " ORDER BY r.file_no, r.line_no LIMIT " + Pages.SIZE,
                    (row, number) -> new Pages.Keyed<>(
                            row.getInt(1) + "," + row.getLong(2),
                            new Reject(
                                    Table.valueOf(row.getString(3)),
                                    row.getString(4),
                                    row.getString(9).equals(IntakeStore.TABLE) ? 0 : row.getLong(2),
                                    RejectCode.valueOf(row.getString(5)),
                                    row.getString(6),
                                    row.getString(7),
                                    row.getString(8))),
                    run,
                    key[0],
                    key[0],
                    key[1]);
        });
    }

    @Override
    public Source<OutsideRow> outside() {
        return position -> new Pages<>(position, behind -> {
            long[] key = numbers(behind, -1, -1);
            return jdbc.query(
                    "SELECT p.unit_no, p.person_no, p.person, p.name, u.unit, u.name, p.joined, p.left_on FROM assessment a"
                            + " JOIN person p ON p.run_id = a.run_id AND p.person_no = a.person_no"
                            + " JOIN unit u ON u.run_id = p.run_id AND u.unit_no = p.unit_no"
                            + " WHERE a.run_id = ? AND a.status = ? AND (p.unit_no > ? OR (p.unit_no = ? AND p.person_no > ?))"
                            + " ORDER BY p.unit_no, p.person_no LIMIT " + Pages.SIZE,
                    (row, number) -> new Pages.Keyed<>(
                            row.getInt(1) + "," + row.getInt(2),
                            new OutsideRow(
                                    row.getString(3),
                                    row.getString(4),
                                    row.getString(5),
                                    row.getString(6),
                                    row.getObject(7, LocalDate.class),
                                    row.getObject(8, LocalDate.class))),
                    run,
                    AssessmentStore.OUTSIDE,
                    key[0],
                    key[0],
                    key[1]);
        });
    }

    @Override
    public Manifesto manifesto() {
        return manifesto.get();
    }

    private static int number(String position) {
        return position == null ? -1 : Integer.parseInt(position);
    }

    private static long[] numbers(String position, long... first) {
        if (position == null) {
            return first;
        }
        String[] parts = position.split(",");
        long[] numbers = new long[parts.length];
        for (int place = 0; place < parts.length; place++) {
            numbers[place] = Long.parseLong(parts[place]);
        }
        return numbers;
    }
}
