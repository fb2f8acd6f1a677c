package org.epaulet.job.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.epaulet.assessment.PoolSeats;
import org.epaulet.pay.UnitRate;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a version of the year keeps of the pools of the one before (R17): they stand as they were published. */
public final class CarryStore {

    private static final String SEATS = "pool_no, pool, members, units, assessed, seats, candidates, taken";
    private static final String POOL = "budgeted, pool, paid, reserved, undistributed, weight";

    private final JdbcTemplate jdbc;
    private final long run;

    /** Takes the database and the run. */
    public CarryStore(JdbcTemplate jdbc, long run) {
        this.jdbc = jdbc;
        this.run = run;
    }

    /** Takes the pools of another run over, in place of those there were; units are known by their codes. */
    public void takeFrom(long base, Units before, Units now) {
        copy("pool_seats", "bureau_no", SEATS, base, before, now);
        copy("unit_pool", "unit_no", POOL, base, before, now);
    }

    private void copy(String table, String number, String columns, long base, Units before, Units now) {
        jdbc.update("DELETE FROM " + table + " WHERE run_id = ?", run);
        int width = 2 + columns.split(", ").length;
        Rows rows = new Rows(jdbc, table + " (run_id, " + number + ", " + columns + ")", width);
        jdbc.query(
                "SELECT " + number + ", " + columns + " FROM " + table + " WHERE run_id = ?",
                row -> {
                    String unit = before.unit(row.getInt(1)).code();
                    if (now.has(unit)) {
                        Object[] values = new Object[width];
                        values[0] = run;
                        values[1] = now.number(unit);
                        for (int column = 2; column < width; column++) {
                            values[column] = row.getObject(column);
                        }
                        rows.add(values);
                    }
                },
                base);
        rows.flush();
    }

    /** A unit's pool as it was published, in fen, without its shares. */
    public record Pool(long pool, BigDecimal weight) {

        /** Returns the pool's rate, where it has a weight. */
        public UnitRate rate(long feedingDays) {
            return UnitRate.of(pool, weight, feedingDays);
        }
    }

    /** Returns the pools by the number of the unit. */
    public SortedMap<Integer, Pool> pools() {
        SortedMap<Integer, Pool> pools = new TreeMap<>();
        jdbc.query(
                "SELECT unit_no, pool, weight FROM unit_pool WHERE run_id = ?",
                row -> {
                    pools.put(row.getInt(1), new Pool(row.getLong(2), row.getBigDecimal(3)));
                },
                run);
        return pools;
    }

    /** Returns the pools of comparison of a bureau with their seats, by code. */
    public List<PoolSeats> seats(int bureau, String code) {
        return new ArrayList<>(jdbc.query(
                "SELECT pool, members, units, assessed, seats, candidates, taken FROM pool_seats"
                        + " WHERE run_id = ? AND bureau_no = ? ORDER BY pool_no",
                (row, number) -> new PoolSeats(
                        code,
                        row.getString(1),
                        Texts.split(row.getString(2)),
                        Texts.split(row.getString(3)),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7)),
                run,
                bureau));
    }
}
