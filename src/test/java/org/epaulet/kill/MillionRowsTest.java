package org.epaulet.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** One large file, so that kills fall inside it and inside its sheets: on demand, by {@code make torture}. */
@EnabledIfSystemProperty(named = "torture", matches = "\\d+", disabledReason = "`make torture` asks for it")
class MillionRowsTest {

    private static final int ROUNDS = Math.max(1, Integer.getInteger("torture", 1) / 10);
    private static final int KILLS = 8;

    private static final String JOB = """
            job: year-end
            policy: policies/default.yaml
            rejects: {percent: 5, rows: 20}
            partitions: {threads: 2, records: 20000, people: 200, rows: 250}
            """;

    @TempDir(cleanup = CleanupMode.ALWAYS)
    static Path folder;

    @Test
    void aRunThatIsKilledInsideAFileOfAMillionRowsReadsNoChunkTwice() throws Exception {
        Place fresh = Place.make(folder.resolve("fresh"), Shape.ONE_FILE, 3_500, 300, JOB);
        Place alone = fresh.copy(folder.resolve("alone"));
        long begun = System.nanoTime();
        assertThat(Cli.start(Cli.LARGE, Map.of(), alone.yearEnd("zh")).end().status())
                .isZero();
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        SortedMap<String, String> undisturbed = alone.bytes();
        List<String> read = chunksRead(alone);
        alone.clear();
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(7 + round);
            Place place = fresh.copy(folder.resolve("killed-" + round));
            List<String> story = new ArrayList<>();
            for (int kill = 0; kill < KILLS; kill++) {
                Cli.Running running = Cli.start(Cli.LARGE, Map.of(), place.yearEnd("zh"));
                long after = millis * (15 + random.nextInt(50)) / 100;
                boolean done = running.process().waitFor(after, TimeUnit.MILLISECONDS);
                running.process().destroyForcibly().waitFor();
                story.add(after + " ms" + (done ? " done" : ""));
                assertThat(place.torn()).as(story.toString()).isEmpty();
            }
            Cli.Ended ended =
                    Cli.start(Cli.LARGE, Map.of(), place.yearEnd("zh")).end();
            assertThat(ended.status()).as(story + ended.said()).isZero();
            assertThat(place.bytes()).as(story.toString()).isEqualTo(undisturbed);
            assertThat(chunksRead(place)).as("chunks committed, " + story).isEqualTo(read);
            System.out.println("a million rows killed after " + story);
            place.clear();
        }
    }

    /** A chunk that was under way is not counted: it is the one that is read again. */
    private static List<String> chunksRead(Place place) throws Exception {
        return place.ask("SELECT SUM(write_count) FROM batch_step_execution WHERE step_name LIKE '%:%'");
    }
}
