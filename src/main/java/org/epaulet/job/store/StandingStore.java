package org.epaulet.job.store;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.epaulet.assessment.Graded;
import org.epaulet.assessment.PoolSeats;
import org.epaulet.assessment.Seat;
import org.epaulet.tier.TierAction;
import org.epaulet.tier.TierMove;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where each person stands once a bureau is graded: pool, grade, rank, seat, tier and band (R12, R13, R14). */
public final class StandingStore {

    private static final String COLUMNS =
            "person_no, pool, grade, rank_no, seat, tier_before, tier_after, tier_action, counted_years, band, ranked, period_awards";

    private static final String ASKED = "x." + COLUMNS.replace(", ", ", x.");

    private final JdbcTemplate jdbc;
    private final long run;

    /** Takes the database and the run. */
    public StandingStore(JdbcTemplate jdbc, long run) {
        this.jdbc = jdbc;
        this.run = run;
    }

    /**
     * Where one person stands.
     *
     * @param band code of the band
     * @param ranked how many assessed people are compared with the person
     * @param periodAwards what the periods paid by rank, in fen
     */
    public record Standing(Graded graded, TierMove move, String band, int ranked, long periodAwards) {}

    /** Writes a bureau's people by number and its pools, in place of what stood there. */
    public void write(int bureau, Map<Integer, Standing> people, List<PoolSeats> pools) {
        jdbc.update("DELETE FROM standing WHERE run_id = ? AND bureau_no = ?", run, bureau);
        jdbc.update("DELETE FROM pool_seats WHERE run_id = ? AND bureau_no = ?", run, bureau);
        Rows rows = new Rows(jdbc, "standing (run_id, bureau_no, " + COLUMNS + ")", 14);
        people.forEach((number, standing) -> rows.add(row(bureau, number, standing)));
        rows.flush();
        Rows seats = new Rows(
                jdbc,
                "pool_seats (run_id, bureau_no, pool_no, pool, members, units, assessed, seats, candidates, taken)",
                10);
        int number = 0;
        for (PoolSeats pool : pools) {
            seats.add(
                    run,
                    bureau,
                    number++,
                    pool.pool(),
                    Texts.join(pool.members()),
                    Texts.join(pool.units()),
                    pool.assessed(),
                    pool.seats(),
                    pool.candidates(),
                    pool.taken());
        }
        seats.flush();
    }

    private Object[] row(int bureau, int number, Standing standing) {
        Graded graded = standing.graded();
        TierMove move = standing.move();
        return new Object[] {
            run,
            bureau,
            number,
            graded.pool(),
            graded.grade(),
            graded.rank(),
            graded.seat() == null ? null : graded.seat().name(),
            move.before(),
            move.after(),
            move.action().name(),
            move.countedYears(),
            standing.band(),
            standing.ranked(),
            standing.periodAwards()
        };
    }

    /** Returns where the people stand from one number to another, the last not included. */
    public SortedMap<Integer, Standing> range(int from, int to, Map<Integer, String> ids) {
        return select(PeopleSelection.range(run, from, to), ids);
    }

    /** Returns where the people stand who were in a unit of the bureau on any day. */
    public SortedMap<Integer, Standing> everIn(int bureau, Map<Integer, String> ids) {
        return select(PeopleSelection.everIn(run, bureau), ids);
    }

    private SortedMap<Integer, Standing> select(PeopleSelection people, Map<Integer, String> ids) {
        SortedMap<Integer, Standing> standings = new TreeMap<>();
        jdbc.query(
                "SELECT " + ASKED + people.rowsOf("standing"),
                row -> {
                    int number = row.getInt(1);
                    String person = ids.get(number);
                    String seat = row.getString(5);
                    standings.put(
                            number,
                            new Standing(
                                    new Graded(
                                            person,
                                            row.getString(2),
                                            row.getString(3),
                                            row.getObject(4, Integer.class),
                                            seat == null ? null : Seat.valueOf(seat)),
                                    new TierMove(
                                            person,
                                            row.getString(6),
                                            row.getString(7),
                                            TierAction.valueOf(row.getString(8)),
                                            row.getInt(9)),
                                    row.getString(10),
                                    row.getInt(11),
                                    row.getLong(12)));
                },
                people.values());
        return standings;
    }
}
