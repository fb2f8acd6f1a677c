package org.epaulet.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run that is killed again and again, in every step, publishes the bytes of a run that nobody disturbed. The seeds are
 * fixed; {@code -Dtorture=N} takes N rounds instead of the usual ones, {@code -Dtorture.seed=S} others.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTest {

    private static final int ROUNDS = Integer.getInteger("torture", 2);
    private static final long FIRST_SEED = Long.getLong("torture.seed", 2025);
    private static final int KILLS_BY_TIME = 5;

    @TempDir(cleanup = CleanupMode.ALWAYS)
    static Path folder;

    private Place before;
    private SortedMap<String, String> undisturbed;
    private long undisturbedMillis;
    private final Map<String, Integer> calls = new LinkedHashMap<>();
    private final Map<String, Integer> kills = Collections.synchronizedMap(new LinkedHashMap<>());

    /** The year is published in English first, so that the run which is killed has something to move aside. */
    @BeforeAll
    void aRunThatNobodyDisturbs() throws IOException, InterruptedException {
        before = Place.make(folder.resolve("before"), 24, 20);
        Cli.Ended english = Cli.run(Map.of(), before.yearEnd("en"));
        assertThat(english.status()).as(english.said()).isZero();
        Place place = before.copy(folder.resolve("undisturbed"));
        Path counts = folder.resolve("counts");
        long begun = System.nanoTime();
        Cli.Ended ended = Cli.run(Map.of("doom.counts", counts.toString()), place.yearEnd("zh"));
        undisturbedMillis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        assertThat(ended.status()).as(ended.said()).isZero();
        undisturbed = place.bytes();
        for (String line : Files.readAllLines(counts)) {
            calls.put(line.substring(0, line.indexOf('=')), Integer.valueOf(line.substring(line.indexOf('=') + 1)));
        }
        assertThat(calls).containsKeys("receive evaluations", "assess", "write", "reconcile and publish");
    }

    @AfterAll
    void tell() {
        System.out.println("kills by step: " + kills + ", undisturbed " + undisturbedMillis + " ms");
    }

    @Test
    void aRunKilledInEveryStepOrAtAnyTimePublishesTheSameBytes() throws Exception {
        ExecutorService sideBySide = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Void>> rounds = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                long seed = FIRST_SEED + round;
                rounds.add(() -> killInEveryStep(seed));
                if (round % 2 == 0) {
                    rounds.add(() -> killAtAnyTime(seed));
                }
            }
            for (Future<Void> round : sideBySide.invokeAll(rounds)) {
                round.get();
            }
        } finally {
            sideBySide.shutdownNow();
        }
    }

    private Void killInEveryStep(long seed) throws IOException, InterruptedException, SQLException {
        Random random = new Random(seed);
        Place place = before.copy(folder.resolve("steps-" + seed));
        List<String> story = new ArrayList<>();
        for (Map.Entry<String, Integer> step : calls.entrySet()) {
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
        finish(place, story);
        return null;
    }

    /** Says what a user would: mostly `restart`, at times the same `run` again; a run that never began cannot restart. */
    private static List<String> goOn(Place place, Random random) throws SQLException {
        boolean begun = place.ask("SELECT COUNT(*) FROM run").get(0).equals("2");
        return begun && random.nextInt(4) > 0 ? place.restart(2) : place.yearEnd("zh");
    }

    private Void killAtAnyTime(long seed) throws IOException, InterruptedException, SQLException {
        Random random = new Random(seed);
        Place place = before.copy(folder.resolve("times-" + seed));
        List<String> story = new ArrayList<>();
        for (int kill = 0; kill < KILLS_BY_TIME; kill++) {
            long millis = undisturbedMillis * (20 + random.nextInt(75)) / 100;
            Cli.Running running = Cli.start(Map.of(), goOn(place, random));
            boolean done = running.process().waitFor(millis, TimeUnit.MILLISECONDS);
            running.process().destroyForcibly().waitFor();
            story.add(millis + " ms: " + (done ? "done" : "killed"));
            if (!done) {
                kills.merge("at any time", 1, Integer::sum);
            }
            assertThat(place.torn()).as(story.toString()).isEmpty();
        }
        finish(place, story);
        return null;
    }

    private void finish(Place place, List<String> story) throws IOException, InterruptedException, SQLException {
        Cli.Ended ended = Cli.run(Map.of(), place.yearEnd("zh"));
        assertThat(ended.status()).as(story + "\n" + ended.said()).isZero();
        assertThat(place.bytes()).as(story.toString()).isEqualTo(undisturbed);
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
