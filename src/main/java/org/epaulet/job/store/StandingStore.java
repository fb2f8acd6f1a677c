package org.epaulet.job.store;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.epaulet.assessment.Graded;
import org.epaulet.assessment.PoolSeats;
import org.epaulet.tier.TierMove;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where each person stands once a bureau is graded: pool, grade, rank, seat, tier and band (R12, R13, R14). */
public final class StandingStore {

    private final JdbcTemplate jdbc;
    private final long run;
    private final PeopleBlocks<Standing> blocks;

    /** Takes the database and the run. */
    public StandingStore(JdbcTemplate jdbc, long run) {
        this.jdbc = jdbc;
        this.run = run;
        this.blocks = new PeopleBlocks<>(jdbc, run, PeopleKind.STANDING, Standing.class);
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
    public void write(int bureau, SortedMap<Integer, Standing> people, List<PoolSeats> pools) {
        write(bureau, people);
        jdbc.update("DELETE FROM pool_seats WHERE run_id = ? AND bureau_no = ?", run, bureau);
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

    /** Writes a bureau's people by number, in place of those there were; its pools stay. */
    public void write(int bureau, SortedMap<Integer, Standing> people) {
        blocks.replace(bureau, people);
    }

    /** Returns where everybody stands who is in the year, by number. */
    public SortedMap<Integer, Standing> all() {
        return blocks.all();
    }

    /** Shows where everybody stands who is in the year, a few people held at once. */
    void each(Consumer<Standing> seen) {
        blocks.each((number, standing) -> seen.accept(standing));
    }

    /** Returns where the people stand from one number to another, the last not included. */
    public SortedMap<Integer, Standing> range(int from, int to) {
        return all().subMap(from, to);
    }

    /** Returns where these people stand. */
    public SortedMap<Integer, Standing> of(Set<Integer> people) {
        return PeopleBlocks.chosen(all(), people);
    }
}
