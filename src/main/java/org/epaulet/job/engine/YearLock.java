package org.epaulet.job.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.epaulet.job.database.ServerSessions;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.store.RunStore;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One run at a time holds a year: a row of the database. Who takes it over from a dead process raises the epoch, and the old
 * holder, should it wake up, finds itself fenced off. The heart beats in a row of its own, for who is publishing keeps the
 * year's row to itself until that is done, and is alive all the while. A check of a published run holds a place of its own in
 * the same way, so that checks do not write over each other.
 */
public final class YearLock implements AutoCloseable {

    /** Shorter for tests only: what a network or a garbage collection holds up must not pass for death. */
    private static final Duration BEAT = Duration.ofMillis(Long.getLong("epaulet.lock.beat", 2_000));

    private static final Duration DEAD_AFTER = Duration.ofMillis(Long.getLong("epaulet.lock.dead", 20_000));

    private static final String HEART = "heart-of-";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final String name;
    private final long epoch;
    private final ScheduledExecutorService heart;

    private YearLock(JdbcTemplate jdbc, TransactionTemplate transaction, String name, long epoch) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.name = name;
        this.epoch = epoch;
        this.heart = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "heartbeat");
            thread.setDaemon(true);
            return thread;
        });
        heart.scheduleAtFixedRate(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Who takes a lock.
     *
     * @param name for people
     * @param process the mark of this process's sessions at the server; null: it has none
     * @param onlyProcess whether no other process can be using the database, so that a holder must be dead
     */
    record Taker(String name, String process, boolean onlyProcess) {}

    /**
     * Takes the lock of the year.
     *
     * @throws StoppedException when another run holds it; the sentence says which, where, and since when
     */
    static YearLock take(JdbcTemplate jdbc, PlatformTransactionManager transactions, int year, Taker taker) {
        return take(jdbc, transactions, "year-" + year, "Year " + year, taker);
    }

    /**
     * Takes one of the places in which a published run is checked.
     *
     * @param place counted from 1
     * @throws StoppedException when another check has it
     */
    static YearLock takeCheck(
            JdbcTemplate jdbc, PlatformTransactionManager transactions, long run, int place, Taker taker) {
        return take(jdbc, transactions, "check-" + run + "-" + place, "Check " + place + " of run " + run, taker);
    }

    private static YearLock take(
            JdbcTemplate jdbc, PlatformTransactionManager transactions, String name, String called, Taker taker) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        create(jdbc, name);
        create(jdbc, HEART + name);
        endSessionsOfTheDead(jdbc, name);
        Long epoch = epoch(transaction, called, status -> {
            Holder holder = jdbc.queryForObject(
                    "SELECT run_id, owner, epoch, taken_at FROM run_lock WHERE lock_name = ? FOR UPDATE",
                    (row, number) -> Holder.of(row),
                    name);
            if (holder.owner() != null && !taker.onlyProcess() && alive(jdbc, name)) {
                throw held(called, holder);
            }
            jdbc.update(
                    "UPDATE run_lock SET run_id = NULL, owner = ?, process = ?, epoch = ?,"
                            + " taken_at = CURRENT_TIMESTAMP(6), heartbeat_at = CURRENT_TIMESTAMP(6)"
                            + " WHERE lock_name = ?",
                    taker.name(),
                    taker.process(),
                    holder.epoch() + 1,
                    name);
            jdbc.update(
                    "UPDATE run_lock SET epoch = ?, heartbeat_at = CURRENT_TIMESTAMP(6) WHERE lock_name = ?",
                    holder.epoch() + 1,
                    HEART + name);
            return holder.epoch() + 1;
        });
        return new YearLock(jdbc, transaction, name, epoch);
    }

    /** Returns who holds the year for the run and gave a sign of life lately; empty: nobody is at it. */
    public static Optional<String> holder(JdbcTemplate jdbc, int year, long run) {
        String name = "year-" + year;
        return jdbc
                .query(
                        "SELECT owner FROM run_lock WHERE lock_name = ? AND run_id = ? AND owner IS NOT NULL",
                        (row, number) -> row.getString(1),
                        name,
                        run)
                .stream()
                .filter(owner -> alive(jdbc, name))
                .findFirst();
    }

    /** Looked at without waiting for the row, which may be among what the dead keep locked. */
    private static void endSessionsOfTheDead(JdbcTemplate jdbc, String name) {
        List<String> processes = jdbc.queryForList(
                "SELECT process FROM run_lock WHERE lock_name = ? AND process IS NOT NULL", String.class, name);
        if (!processes.isEmpty() && !alive(jdbc, name)) {
            processes.forEach(process -> ServerSessions.end(jdbc, process));
        }
    }

    /** Returns whether who holds it gave a sign of life lately. */
    private static boolean alive(JdbcTemplate jdbc, String name) {
        LocalDateTime last = jdbc.queryForObject(
                "SELECT MAX(heartbeat_at) FROM run_lock WHERE lock_name IN (?, ?)",
                LocalDateTime.class,
                name,
                HEART + name);
        return last != null && !last.plus(DEAD_AFTER).isBefore(now(jdbc));
    }

    /** Who is just publishing keeps the row to itself until that is done. */
    private static Long epoch(TransactionTemplate transaction, String called, TransactionCallback<Long> taking) {
        try {
            return transaction.execute(taking);
        } catch (PessimisticLockingFailureException kept) {
            throw new StoppedException(
                    ExitStatus.HELD,
                    called + " is held by a run that is just publishing it; wait for it, and say it again.",
                    kept);
        }
    }

    private static void create(JdbcTemplate jdbc, String name) {
        Integer rows = jdbc.queryForObject("SELECT COUNT(*) FROM run_lock WHERE lock_name = ?", Integer.class, name);
        if (rows == 0) {
            try {
                jdbc.update("INSERT INTO run_lock (lock_name, epoch) VALUES (?, 0)", name);
            } catch (DuplicateKeyException another) {
                // somebody else made the row at the same moment; whose the lock is, the row decides
            }
        }
    }

    private static LocalDateTime now(JdbcTemplate jdbc) {
        return jdbc.queryForObject("SELECT CURRENT_TIMESTAMP(6)", LocalDateTime.class);
    }

    private static StoppedException held(String called, Holder holder) {
        String since = RunStore.told(holder.takenAt());
        return new StoppedException(
                ExitStatus.HELD,
                holder.run() == null
                        ? "%s is held by another command on %s since %s UTC; wait for it, and say it again."
                                .formatted(called, holder.owner(), since)
                        : "%s is held by run %d on %s since %s UTC; wait for it, or ask `status %d` how far it is."
                                .formatted(called, holder.run(), holder.owner(), since, holder.run()));
    }

    /** Who holds it; run: null as long as it is not known for which. */
    private record Holder(Long run, String owner, long epoch, LocalDateTime takenAt) {

        static Holder of(ResultSet row) throws SQLException {
            return new Holder(
                    row.getObject(1, Long.class),
                    row.getString(2),
                    row.getLong(3),
                    row.getObject(4, LocalDateTime.class));
        }
    }

    /** Says for which run the year is held. */
    public void hold(long run) {
        holds(jdbc.update("UPDATE run_lock SET run_id = ? WHERE lock_name = ? AND epoch = ?", run, name, epoch));
    }

    /**
     * Makes sure, until the end of the running transaction, that nobody has taken the lock over.
     *
     * @throws StoppedException when somebody has
     */
    public void fence() {
        holds(jdbc.update(
                "UPDATE run_lock SET heartbeat_at = CURRENT_TIMESTAMP(6) WHERE lock_name = ? AND epoch = ?",
                name,
                epoch));
    }

    /**
     * Makes sure that nobody has taken the lock over so far.
     *
     * @throws StoppedException when somebody has
     */
    public void check() {
        holds(jdbc.queryForObject(
                "SELECT COUNT(*) FROM run_lock WHERE lock_name = ? AND epoch = ?", Integer.class, name, epoch));
    }

    /**
     * Writes something in a transaction of its own that nobody else can have taken the lock over in.
     *
     * @throws StoppedException when somebody has taken it over; nothing is written
     */
    public <T> T writing(Supplier<T> writing) {
        return transaction.execute(status -> {
            fence();
            return writing.get();
        });
    }

    private void holds(int rows) {
        if (rows == 0) {
            throw new StoppedException(
                    ExitStatus.HELD,
                    "This process was taken for dead and another one has taken the year over; it stops without writing more.");
        }
    }

    private void beat() {
        try {
            int beating = jdbc.update(
                    "UPDATE run_lock SET heartbeat_at = CURRENT_TIMESTAMP(6) WHERE lock_name = ? AND epoch = ?",
                    HEART + name,
                    epoch);
            if (beating == 0) {
                heart.shutdown();
            }
        } catch (DataAccessException unreachable) {
            // the steps meet the same failure and report it; the heart only has to go on trying
        }
    }

    /** Gives the lock back, if it is still ours. */
    @Override
    public void close() {
        standStill();
        try {
            jdbc.update(
                    "UPDATE run_lock SET run_id = NULL, owner = NULL, process = NULL, taken_at = NULL, heartbeat_at = NULL"
                            + " WHERE lock_name = ? AND epoch = ?",
                    name,
                    epoch);
        } catch (DataAccessException unreachable) {
            // the heartbeat stops with this process, so the lock is free all the same a little later
        }
    }

    /** Never by an interrupt: it would close the file of the embedded database under everybody's hands. */
    private void standStill() {
        heart.shutdown();
        try {
            heart.awaitTermination(BEAT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
