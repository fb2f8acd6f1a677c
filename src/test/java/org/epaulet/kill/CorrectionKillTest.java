package org.epaulet.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.year.YearBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A correction that is killed in its steps publishes the bytes of one that nobody disturbed, and pays nothing twice. */
class CorrectionKillTest {

    /** All of them on demand. */
    private static final List<String> STEPS = Integer.getInteger("torture", 0) > 0
            ? List.of(
                    "receive tables",
                    "receive evaluations",
                    "resolve revisions",
                    "check rejects",
                    "assess",
                    "correct",
                    "write",
                    "assemble",
                    "reconcile and publish")
            : List.of("correct", "reconcile and publish");

    @TempDir(cleanup = CleanupMode.ALWAYS)
    static Path folder;

    @Test
    void aCorrectionKilledInItsStepsPublishesTheSameBytes() throws IOException, InterruptedException, SQLException {
        Place place = Place.make(folder.resolve("killed"), 24, 20);
        lock(place);
        late(place);
        Place undisturbed = place.copy(folder.resolve("undisturbed"));
        Path counts = folder.resolve("counts");
        Cli.Ended alone = Cli.run(Map.of("doom.counts", counts.toString()), correction(undisturbed));
        assertThat(alone.status()).as(alone.said()).isZero();
        SortedMap<String, String> bytes = undisturbed.bytes();
        assertThat(bytes).containsKey("2025-correction-1/manifest.json");

        Random random = new Random(17);
        List<String> story = new ArrayList<>();
        for (String line : Files.readAllLines(counts)) {
            String step = line.substring(0, line.indexOf('='));
            if (STEPS.contains(step)) {
                int calls = Integer.parseInt(line.substring(line.indexOf('=') + 1));
                Cli.Ended ended = Cli.run(Cli.fate("KILL", step, random.nextInt(calls)), correction(place));
                story.add(step + ": " + ended.status());
            }
        }
        assertThat(story).as("steps that were killed").hasSize(STEPS.size()).anyMatch(step -> step.endsWith(" 137"));
        Cli.Ended ended = Cli.here(correction(place));
        assertThat(ended.status()).as(story + "\n" + ended.said()).isZero();
        assertThat(place.bytes()).as(story.toString()).isEqualTo(bytes);
        assertThat(place.ask("SELECT state FROM run ORDER BY run_id")).containsExactly("PUBLISHED", "PUBLISHED");
    }

    private static void lock(Place place) throws IOException, InterruptedException {
        Path policy = place.root().resolve("policies/default.yaml");
        Files.writeString(
                policy,
                Files.readString(policy)
                        .replace("objection_days: 5", "objection_days: 0")
                        .replace("separate: [PREPARE, APPROVE, PAY]", "separate: []"));
        Cli.Ended ended = Cli.here(place.yearEnd("zh"));
        assertThat(ended.status()).as(ended.said()).isZero();
        try (Engine engine = Engine.open(place.work(), Map.of(), "test")) {
            YearBook book = new YearBook(engine, Clock.offset(Clock.systemDefaultZone(), Duration.ofDays(1)));
            book.post(2025, new YearBook.Word("王制", null, null));
            book.lock(2025, new YearBook.Word("李审", null, null));
        }
    }

    private static void late(Place place) throws IOException {
        List<String> rows = new ArrayList<>(List.of("record,revision,person,date,component,item,rater,score"));
        Files.readAllLines(place.data().resolve("people.csv")).stream()
                .skip(1)
                .map(row -> row.split(",")[0])
                .forEach(person -> rows.add("LATE-%s,1,%s,2025-12-20,DAILY,,,-90".formatted(person, person)));
        Files.createDirectories(place.root().resolve("late"));
        Files.write(place.root().resolve("late/evaluations.csv"), rows);
    }

    private static List<String> correction(Place place) {
        return List.of(
                "run",
                "correction",
                "--year",
                "2025",
                "--data",
                place.root().resolve("late").toString(),
                "--out",
                place.out().toString(),
                "--work",
                place.work().toString());
    }
}
