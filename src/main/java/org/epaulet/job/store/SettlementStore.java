package org.epaulet.job.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.epaulet.delivery.CodePoints;
import org.epaulet.pay.Share;
import org.epaulet.pay.UnitPool;
import org.springframework.jdbc.core.JdbcTemplate;

/** The performance pools of the units and everybody's shares of them (R14). */
public final class SettlementStore {

    private final JdbcTemplate jdbc;
    private final long run;
    private final PeopleBlocks<Shares> blocks;
    private SortedMap<Integer, List<Share>> all;

    /** Takes the database and the run. */
    public SettlementStore(JdbcTemplate jdbc, long run) {
        this.jdbc = jdbc;
        this.run = run;
        this.blocks = new PeopleBlocks<>(jdbc, run, PeopleKind.SHARES, Shares.class);
    }

    /**
     * A person's shares of the pools of one bureau's units, by unit.
     *
     * @param bureau number of the bureau
     */
    record Shares(int bureau, List<Share> shares) {}

    /** Writes the pools of a bureau's units, in place of what stood there. */
    public void write(
            int bureau, List<UnitPool> pools, ToIntFunction<String> unitNumber, ToIntFunction<String> person) {
        jdbc.batchUpdate(
                "DELETE FROM unit_pool WHERE run_id = ? AND unit_no = ?",
                pools.stream()
                        .map(pool -> new Object[] {run, unitNumber.applyAsInt(pool.unit())})
                        .toList());
        Rows rows =
                new Rows(jdbc, "unit_pool (run_id, unit_no, budgeted, pool, paid, reserved, undistributed, weight)", 8);
        SortedMap<Integer, List<Share>> shares = new TreeMap<>();
        for (UnitPool pool : pools) {
            rows.add(
                    run,
                    unitNumber.applyAsInt(pool.unit()),
                    pool.budgeted(),
                    pool.pool(),
                    pool.paid(),
                    pool.reserved(),
                    pool.undistributed(),
                    pool.weight());
            pool.shares()
                    .forEach(share -> shares.computeIfAbsent(
                                    person.applyAsInt(share.person()), none -> new ArrayList<>())
                            .add(share));
        }
        rows.flush();
        SortedMap<Integer, Shares> kept = new TreeMap<>();
        shares.forEach((number, own) -> kept.put(number, new Shares(bureau, own)));
        blocks.replace(bureau, kept);
    }

    /** Writes the shares of the pools of one bureau's units, in place of what stood there; the pools stay. */
    public void writeShares(int bureau, SortedMap<Integer, List<Share>> shares) {
        SortedMap<Integer, Shares> kept = new TreeMap<>();
        shares.forEach((number, own) -> kept.put(number, new Shares(bureau, own)));
        blocks.replace(bureau, kept);
    }

    /** Returns the shares of the people from one number to another, the last not included, by number and unit. */
    public SortedMap<Integer, List<Share>> range(int from, int to) {
        return all().subMap(from, to);
    }

    /** Shows every share, a few people held at once. */
    void each(Consumer<Share> seen) {
        blocks.each((number, own) -> own.shares().forEach(seen));
    }

    /** Returns everybody's shares by number, then unit. */
    public synchronized SortedMap<Integer, List<Share>> all() {
        if (all == null) {
            SortedMap<Integer, List<Share>> found = new TreeMap<>();
            blocks.each((number, own) ->
                    found.computeIfAbsent(number, none -> new ArrayList<>()).addAll(own.shares()));
            found.values().forEach(shares -> shares.sort(Comparator.comparing(Share::unit, CodePoints.ORDER)));
            all = found;
        }
        return all;
    }
}
