package org.epaulet.job.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.epaulet.job.database.Database;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Who holds a year, when it is taken over, and that nobody writes who has lost it. */
class YearLockTest {

    private HikariDataSource source;
    private JdbcTemplate jdbc;

    @BeforeEach
    void database() {
        source = new Database(
                        "jdbc:h2:mem:lock;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                        "sa",
                        "")
                .open();
        jdbc = new JdbcTemplate(source);
    }

    @AfterEach
    void close() {
        source.close();
    }

    private YearLock take(String owner) {
        return YearLock.take(jdbc, new JdbcTransactionManager(source), 2025, new YearLock.Taker(owner, null, false));
    }

    private void silent(int seconds) {
        jdbc.update("UPDATE run_lock SET heartbeat_at = TIMESTAMPADD(SECOND, ?, CURRENT_TIMESTAMP(6))", -seconds);
    }

    @Test
    void aSecondProcessIsToldWhoHoldsTheYearSinceWhen() {
        try (YearLock held = take("process 17")) {
            held.hold(4);
            assertThatThrownBy(() -> take("process 18"))
                    .isInstanceOfSatisfying(
                            StoppedException.class,
                            stopped -> assertThat(stopped.status()).isEqualTo(ExitStatus.HELD))
                    .hasMessageMatching("Year 2025 is held by run 4 on process 17 since 2.*");
        }
        take("process 18").close();
    }

    @Test
    void whoHoldsTheYearForNoRunYetIsToldAsSuch() {
        try (YearLock held = take("process 17")) {
            held.check();
            assertThatThrownBy(() -> take("process 18"))
                    .isInstanceOfSatisfying(
                            StoppedException.class,
                            stopped -> assertThat(stopped.status()).isEqualTo(ExitStatus.HELD))
                    .hasMessageMatching("Year 2025 is held by another command on process 17 since 2.*");
        }
    }

    /** Who publishes has the year's row in a transaction; its sessions must not be ended by who looks at the row meanwhile. */
    @Test
    void aProcessThatKeepsTheYearInALongTransactionIsAlive() {
        YearLock publishing = take("process 17");
        publishing.hold(4);
        silent(25);
        publishing.writing(() -> {
            awaitBeat();
            return assertThat(YearLock.holder(jdbc, 2025, 4)).contains("process 17");
        });
        publishing.close();
    }

    private void awaitBeat() {
        for (int tenths = 0; tenths < 100 && YearLock.holder(jdbc, 2025, 4).isEmpty(); tenths++) {
            LockSupport.parkNanos(100_000_000);
        }
    }

    @Test
    void whoIsAtARunIsKnownAsLongAsItsHeartBeats() {
        YearLock held = take("process 17");
        held.hold(4);
        assertThat(YearLock.holder(jdbc, 2025, 4)).contains("process 17");
        assertThat(YearLock.holder(jdbc, 2025, 5)).isEmpty();
        silent(25);
        assertThat(YearLock.holder(jdbc, 2025, 4)).isEmpty();
        held.close();
        assertThat(YearLock.holder(jdbc, 2025, 4)).isEmpty();
    }

    @Test
    void aSlowProcessKeepsTheYearAndADeadOneLosesIt() {
        YearLock held = take("process 17");
        silent(15);
        assertThatThrownBy(() -> take("process 18")).isInstanceOf(StoppedException.class);
        silent(25);
        take("process 18").close();
        held.close();
    }

    @Test
    void whoHasLostTheYearWritesNothingMore() {
        YearLock zombie = take("process 17");
        silent(25);
        try (YearLock next = take("process 18")) {
            next.hold(5);
            List<String> written = new ArrayList<>();
            assertThatThrownBy(zombie::check).hasMessageContaining("taken for dead");
            assertThatThrownBy(zombie::fence).hasMessageContaining("taken for dead");
            assertThatThrownBy(() -> zombie.hold(4)).hasMessageContaining("taken for dead");
            assertThatThrownBy(() -> zombie.writing(() -> written.add("row"))).hasMessageContaining("taken for dead");
            assertThat(written).isEmpty();
            zombie.close();
            next.check();
            assertThat(jdbc.queryForObject("SELECT run_id FROM run_lock WHERE lock_name = 'year-2025'", Long.class))
                    .isEqualTo(5);
        }
    }

    @Test
    void ofManyWhoTakeADeadProcesssYearOneGetsIt() throws Exception {
        YearLock zombie = take("process 17");
        silent(25);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<YearLock>> takers = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            String owner = "process " + number;
            takers.add(() -> take(owner));
        }
        List<YearLock> got = new ArrayList<>();
        for (Future<YearLock> taker : threads.invokeAll(takers)) {
            try {
                got.add(taker.get());
            } catch (ExecutionException refused) {
                assertThat(refused.getCause()).isInstanceOf(StoppedException.class);
            }
        }
        threads.shutdown();
        assertThat(got).hasSize(1);
        got.get(0).close();
        zombie.close();
    }
}
