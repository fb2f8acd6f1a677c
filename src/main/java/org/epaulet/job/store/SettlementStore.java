package org.epaulet.job.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.epaulet.pay.Share;
import org.epaulet.pay.UnitPool;
import org.springframework.jdbc.core.JdbcTemplate;

/** The performance pools of the units and everybody's shares of them (R14). */
public final class SettlementStore {

    private final JdbcTemplate jdbc;
    private final long run;

    /** Takes the database and the run. */
    public SettlementStore(JdbcTemplate jdbc, long run) {
        this.jdbc = jdbc;
        this.run = run;
    }

    /** Writes the pools of some units, in place of what stood there. */
    public void write(List<UnitPool> pools, ToIntFunction<String> unitNumber, ToIntFunction<String> person) {
        List<Object[]> units = pools.stream()
                .map(pool -> new Object[] {run, unitNumber.applyAsInt(pool.unit())})
                .toList();
        jdbc.batchUpdate("DELETE FROM unit_pool WHERE run_id = ? AND unit_no = ?", units);
        jdbc.batchUpdate("DELETE FROM share WHERE run_id = ? AND unit_no = ?", units);
        Rows rows =
                new Rows(jdbc, "unit_pool (run_id, unit_no, budgeted, pool, paid, reserved, undistributed, weight)", 8);
        Rows shares = new Rows(jdbc, "share (run_id, unit_no, person_no, days, coefficient, fen, reserved)", 7);
        for (UnitPool pool : pools) {
            int unit = unitNumber.applyAsInt(pool.unit());
            rows.add(
                    run,
                    unit,
                    pool.budgeted(),
                    pool.pool(),
                    pool.paid(),
                    pool.reserved(),
                    pool.undistributed(),
                    pool.weight());
            for (Share share : pool.shares()) {
                shares.add(
                        run,
                        unit,
                        person.applyAsInt(share.person()),
                        share.days(),
                        share.coefficient(),
                        share.fen(),
                        share.reserved());
            }
        }
        rows.flush();
        shares.flush();
    }

    /** Returns the shares of the people from one number to another, the last not included. */
    public Map<Integer, List<Share>> range(int from, int to, Map<Integer, String> ids) {
        Map<Integer, List<Share>> shares = new HashMap<>();
        jdbc.query(
                "SELECT s.person_no, u.unit, s.days, s.coefficient, s.fen, s.reserved FROM share s"
                        + " JOIN unit u ON u.run_id = s.run_id AND u.unit_no = s.unit_no"
                        + " WHERE s.run_id = ? AND s.person_no >= ? AND s.person_no < ? ORDER BY s.person_no, s.unit_no",
                row -> {
                    int number = row.getInt(1);
                    shares.computeIfAbsent(number, none -> new ArrayList<>())
                            .add(new Share(
                                    ids.get(number),
                                    row.getString(2),
                                    row.getInt(3),
                                    row.getBigDecimal(4),
                                    row.getLong(5),
                                    row.getBoolean(6)));
                },
                run,
                from,
                to);
        return shares;
    }
}
