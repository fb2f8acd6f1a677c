package org.epaulet.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A night that goes on from another, and is killed in its steps, publishes the bytes of one that nobody disturbed. */
class NightKillTest {

    private static final List<String> STEPS = List.of("take over", "stand", "publish");

    @TempDir(cleanup = CleanupMode.ALWAYS)
    static Path folder;

    @Test
    void aNightKilledInEveryStepPublishesTheSameBytes() throws IOException, InterruptedException, SQLException {
        Place place = Place.make(folder.resolve("killed"), 24, 20);
        assertThat(Cli.here(night(place, "2025-09-10")).status()).isZero();
        grow(place);
        Place undisturbed = place.copy(folder.resolve("undisturbed"));
        Path counts = folder.resolve("counts");
        Cli.Ended alone = Cli.run(Map.of("doom.counts", counts.toString()), night(undisturbed, "2025-09-11"));
        assertThat(alone.status()).as(alone.said()).isZero();
        assertThat(alone.said()).contains("rows were read; the others are as they were for run 1");
        SortedMap<String, String> bytes = undisturbed.bytes();
        assertThat(bytes).containsKey("2025-nightly/2025-09-11/manifest.json");

        Random random = new Random(2025);
        List<String> story = new ArrayList<>();
        for (String line : Files.readAllLines(counts)) {
            String step = line.substring(0, line.indexOf('='));
            if (STEPS.contains(step)) {
                int calls = Integer.parseInt(line.substring(line.indexOf('=') + 1));
                boolean begun = place.ask("SELECT COUNT(*) FROM run").get(0).equals("2");
                Cli.Ended ended = Cli.run(
                        Cli.fate("KILL", step, random.nextInt(calls)),
                        begun && random.nextBoolean() ? place.restart(2) : night(place, "2025-09-11"));
                story.add(step + ": " + ended.status());
            }
        }
        assertThat(story).as("steps that were killed").hasSize(STEPS.size()).allMatch(step -> step.endsWith(" 137"));
        Cli.Ended ended = Cli.here(night(place, "2025-09-11"));
        assertThat(ended.status()).as(story + "\n" + ended.said()).isZero();
        assertThat(place.bytes()).as(story.toString()).isEqualTo(bytes);
        assertThat(place.ask("SELECT state FROM run ORDER BY run_id")).containsExactly("PUBLISHED", "PUBLISHED");
    }

    @Test
    void aNightThatDiedBeforeAMissedOneWasCaughtUpFollowsThatOne() throws IOException, InterruptedException {
        Place place = Place.make(folder.resolve("died"), 24, 21);
        assertThat(Cli.here(night(place, "2025-09-10")).status()).isZero();
        grow(place);
        Place undisturbed = place.copy(folder.resolve("in-order"));
        for (String day : List.of("2025-09-11", "2025-09-12")) {
            assertThat(Cli.here(night(undisturbed, day)).status()).isZero();
        }
        assertThat(Cli.run(Cli.fate("KILL", "stand", 0), night(place, "2025-09-12"))
                        .status())
                .isEqualTo(137);
        assertThat(Cli.here(night(place, "2025-09-11")).status()).isZero();
        Cli.Ended restarted = Cli.here(place.restart(2));
        assertThat(restarted.status()).isEqualTo(2);
        assertThat(restarted.said()).contains("Run 2 cannot go on", "2025-09-12", "run the night anew");
        assertThat(Cli.here(night(place, "2025-09-12")).status()).isZero();
        assertThat(place.bytes()).isEqualTo(undisturbed.bytes());
    }

    /** New records at the end of the file. */
    private static void grow(Place place) throws IOException {
        Path first = place.data().resolve("evaluations.csv");
        List<String> lines = Files.readAllLines(first);
        List<String> more = new ArrayList<>();
        for (int row = 1; row < lines.size(); row += 7) {
            more.add("MORE-" + lines.get(row));
        }
        Files.write(first, more, StandardOpenOption.APPEND);
    }

    private static List<String> night(Place place, String day) throws IOException {
        Path job = place.root().resolve("nightly.yaml");
        if (!Files.exists(job)) {
            Files.writeString(
                    job, Files.readString(Path.of("jobs/nightly.yaml")).replace("records: 131072", "records: 100"));
        }
        return List.of(
                "run",
                "nightly",
                "--date",
                day,
                "--data",
                place.data().toString(),
                "--out",
                place.out().toString(),
                "--work",
                place.work().toString(),
                "--job",
                job.toString());
    }
}
