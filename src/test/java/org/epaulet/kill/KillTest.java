package org.epaulet.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.epaulet.job.database.Database;
import org.epaulet.job.database.NamedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed again and again, in every step, publishes the bytes of a run that nobody disturbed, whatever the
 * delivery looks like. The seeds are fixed; {@code -Dtorture=N} takes N rounds instead of the usual ones,
 * {@code -Dtorture.seed=S} others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTest {

    private static final int ROUNDS = Integer.getInteger("torture", 1);
    private static final long FIRST_SEED = Long.getLong("torture.seed", 2025);
    private static final int KILLS_BY_TIME = 5;
    /** The one of the usual run first: several files, read behind each other. */
    private static final List<Shape> SHAPES = List.of(Shape.PIECES, Shape.ONE_FILE, Shape.WORKBOOK, Shape.MONTHS);

    @TempDir(cleanup = CleanupMode.ALWAYS)
    static Path folder;

    private final Map<Shape, Undisturbed> undisturbed = new EnumMap<>(Shape.class);
    private final Map<String, Integer> kills = Collections.synchronizedMap(new LinkedHashMap<>());

    /**
     * A run of a delivery of some shape that nobody disturbed.
     *
     * @param before the place before it
     * @param bytes of what it published
     * @param calls of the database in each step
     */
    private record Undisturbed(Place before, SortedMap<String, String> bytes, Map<String, Integer> calls, long millis) {

        /** The year is published in English first, so that the run which is killed has something to move aside. */
        static Undisturbed of(Shape shape) {
            try {
                Path own = Files.createDirectory(folder.resolve(shape.name()));
                Place before = Place.make(own.resolve("before"), shape, 24, 20);
                Cli.Ended english = Cli.here(before.yearEnd("en"));
                assertThat(english.status()).as(english.said()).isZero();
                Place place = before.copy(own.resolve("undisturbed"));
                Path counts = own.resolve("counts");
                long begun = System.nanoTime();
                Cli.Ended ended = Cli.run(Map.of("doom.counts", counts.toString()), place.yearEnd("zh"));
                long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
                assertThat(ended.status()).as(ended.said()).isZero();
                Map<String, Integer> calls = new LinkedHashMap<>();
                for (String line : Files.readAllLines(counts)) {
                    int equals = line.indexOf('=');
                    calls.put(line.substring(0, equals), Integer.valueOf(line.substring(equals + 1)));
                }
                assertThat(calls).containsKeys("receive evaluations", "assess", "write", "reconcile and publish");
                return new Undisturbed(before, place.bytes(), calls, millis);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    @AfterAll
    void tell() {
        System.out.println("kills by step: " + kills);
    }

    @Test
    void aRunKilledInEveryStepOrAtAnyTimePublishesTheSameBytes() throws Exception {
        ExecutorService sideBySide = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Void>> rounds = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                long seed = FIRST_SEED + round;
                Undisturbed alone = undisturbed.computeIfAbsent(SHAPES.get(round % SHAPES.size()), Undisturbed::of);
                rounds.add(() -> killInEveryStep(alone, seed));
                if (round % 2 == 0 || ROUNDS > 1) {
                    rounds.add(() -> killAtAnyTime(alone, seed));
                }
            }
            for (Future<Void> round : sideBySide.invokeAll(rounds)) {
                round.get();
            }
        } finally {
            sideBySide.shutdownNow();
        }
    }

    /** Four files in one partition: by its quarters it stands in another one each time. */
    @Test
    void aRunKilledInFilesThatAreReadBehindEachOtherGoesOnInTheOneItWasAt() throws Exception {
        Undisturbed alone = undisturbed.computeIfAbsent(Shape.PIECES, Undisturbed::of);
        int calls = alone.calls().get("receive evaluations");
        for (int quarter = 1; quarter < 4; quarter++) {
            Place place = alone.before().copy(folder.resolve("quarter-" + quarter));
            Cli.Ended ended =
                    Cli.run(Cli.fate("KILL", "receive evaluations", calls * quarter / 4), place.yearEnd("zh"));
            assertThat(ended.status()).as(ended.said()).isEqualTo(137);
            finish(alone, place, List.of("quarter " + quarter));
        }
    }

    /** Each time another moment of the scripts, which run where a database has no tables yet; every one of them on demand. */
    @Test
    void aProcessThatDiesWhileItsDatabaseIsMadeLeavesNothingInTheWay() throws Exception {
        int calls = 0;
        int apart = ROUNDS > 1 ? 1 : 24;
        boolean dead = true;
        while (dead) {
            Path work = Files.createDirectories(folder.resolve("made-" + calls));
            withoutTables(work);
            List<String> runs = List.of("runs", "--work", work.toString());
            dead = Cli.run(Cli.fate("KILL", Doomed.OPEN, calls), runs).status() == 137;
            Cli.Ended ended = Cli.here(runs);
            assertThat(ended.status()).as("call " + calls + ": " + ended.said()).isZero();
            assertThat(ended.said()).contains("There is no run yet.");
            kills.merge("while the database is made", dead ? 1 : 0, Integer::sum);
            new Place(work).clear();
            calls += apart;
        }
        assertThat(calls).isGreaterThan(40);
    }

    private static void withoutTables(Path work) throws SQLException {
        Database database = NamedDatabase.of(work, Map.of());
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
    }

    private Void killInEveryStep(Undisturbed alone, long seed) throws IOException, InterruptedException, SQLException {
        Random random = new Random(seed);
        Place place = alone.before().copy(folder.resolve("steps-" + seed));
        List<String> story = new ArrayList<>();
        for (Map.Entry<String, Integer> step : alone.calls().entrySet()) {
            int call = random.nextInt(Math.max(1, step.getValue()));
            Cli.Ended ended = Cli.run(Cli.fate("KILL", step.getKey(), call), goOn(place, random));
            story.add(step.getKey() + " " + call + ": " + ended.status());
            if (ended.status() == 137) {
                kills.merge(step.getKey(), 1, Integer::sum);
            } else {
                assertThat(ended.status()).as(story + "\n" + ended.said()).isZero();
            }
            assertThat(place.torn()).as(story.toString()).isEmpty();
        }
        finish(alone, place, story);
        return null;
    }

    /** Says what a user would: mostly `restart`, at times the same `run` again; a run that never began cannot restart. */
    private static List<String> goOn(Place place, Random random) throws SQLException {
        List<String> runs = place.ask("SELECT run_id FROM run ORDER BY run_id");
        boolean begun = runs.size() == 2;
        // a process that dies while a run begins may have used a number up
        return begun && random.nextInt(4) > 0 ? place.restart(Long.parseLong(runs.get(1))) : place.yearEnd("zh");
    }

    private Void killAtAnyTime(Undisturbed alone, long seed) throws IOException, InterruptedException, SQLException {
        Random random = new Random(seed);
        Place place = alone.before().copy(folder.resolve("times-" + seed));
        List<String> story = new ArrayList<>();
        for (int kill = 0; kill < KILLS_BY_TIME; kill++) {
            long millis = alone.millis() * (10 + random.nextInt(80)) / 100;
            String signal = random.nextInt(3) > 0 ? "KILL" : random.nextBoolean() ? "TERM" : "INT";
            Cli.Running running = Cli.start(Map.of(), goOn(place, random));
            boolean done = running.process().waitFor(millis, TimeUnit.MILLISECONDS);
            running.signal(signal);
            Cli.Ended ended = running.end();
            story.add(millis + " ms: " + (done ? "done" : signal + " " + ended.status()));
            assertThat(ended.said()).as(story.toString()).doesNotContain("\tat ");
            if (!done) {
                kills.merge(signal + " at any time", 1, Integer::sum);
            }
            assertThat(place.torn()).as(story.toString()).isEmpty();
        }
        finish(alone, place, story);
        return null;
    }

    private void finish(Undisturbed alone, Place place, List<String> story)
            throws IOException, InterruptedException, SQLException {
        Cli.Ended ended = Cli.here(place.yearEnd("zh"));
        assertThat(ended.status()).as(story + "\n" + ended.said()).isZero();
        assertThat(place.bytes()).as(story.toString()).isEqualTo(alone.bytes());
        assertThat(place.ask("SELECT state FROM run ORDER BY run_id")).containsExactly("PUBLISHED", "PUBLISHED");
        nothingWasDoneTwice(place, story);
        place.clear();
    }

    private static void nothingWasDoneTwice(Place place, List<String> story) throws SQLException {
        assertThat(place.ask("SELECT later.step_name FROM batch_step_execution done"
                        + " JOIN batch_step_execution later ON later.step_name = done.step_name"
                        + " AND later.step_execution_id > done.step_execution_id"
                        + " JOIN batch_job_execution a ON a.job_execution_id = done.job_execution_id"
                        + " JOIN batch_job_execution b ON b.job_execution_id = later.job_execution_id"
                        + " AND b.job_instance_id = a.job_instance_id WHERE done.status = 'COMPLETED'"))
                .as("steps begun again though they were done, " + story)
                .isEmpty();
        String chunks = "SELECT SUM(s.write_count) FROM batch_step_execution s"
                + " JOIN batch_job_execution e ON e.job_execution_id = s.job_execution_id"
                + " WHERE s.step_name LIKE '%:%' AND e.job_instance_id = (SELECT ";
        String instances = "(job_instance_id) FROM batch_job_instance)";
        assertThat(place.ask(chunks + "MAX" + instances))
                .as("chunks committed in all, " + story)
                .isEqualTo(place.ask(chunks + "MIN" + instances));
    }
}
