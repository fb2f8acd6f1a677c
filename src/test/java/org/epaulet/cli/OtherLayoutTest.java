package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.publication.Seals;
import org.epaulet.job.store.Tampering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database in which another version of the software holds people in records with other components. */
class OtherLayoutTest {

    private static final String OTHER =
            "What a run holds of its people was written by another version of Epaulet, in a way that this one does not read";
    private static final Path REJECTS = Path.of("src/test/resources/golden/g4-rejects/delivery");

    @TempDir
    private Path folder;

    @Test
    void whatAskedAboutItSaysSoAndGuessesNothing() throws IOException {
        Said.yearEnd(REJECTS, folder).done();
        Said.yearEnd(REJECTS, folder, "--policy", otherTitle()).done();
        laidOutOtherwise(folder.resolve("work"), 1);

        ask("explain", "p01", "--year", 2025, "--run", 1).refused(ExitStatus.USAGE, OTHER);
        ask("compare", 1, 2).refused(ExitStatus.USAGE, OTHER);
        laidOutOtherwise(folder.resolve("work"), 2);
        assertThat(ask("verify", folder.resolve("out/2025")).out())
                .contains("cannot be computed again from its evidence", OTHER);
    }

    @Test
    void aRunThatStoppedThereBeginsAnewAndDoesNotGoOn() throws IOException {
        StrictYear year = new StrictYear(folder);
        year.stopped();
        laidOutOtherwise(folder.resolve("work"), 1);

        year.beginsAnew();
    }

    @Test
    void aNightBehindSuchNightsReadsTheWholeDeliveryAndSaysSo() throws IOException {
        Nights nights = new Nights(folder, 5);
        LocalDate day = LocalDate.of(2025, 9, 10);
        nights.run("going", day).done();
        laidOutOtherwise(folder.resolve("going/work"), 1);

        Said next = nights.run("going", day.plusDays(1)).done();

        assertThat(next.out() + next.err())
                .contains("Another version of Epaulet wrote down what the nights before had read")
                .doesNotContain("Another version of Epaulet kept where everybody stood");
        assertThat(nights.published("going", day.plusDays(1)).lines("results.csv"))
                .hasSameSizeAs(nights.published("going", day).lines("results.csv"));
    }

    @Test
    void aNightTellsNoChangesAgainstAStandingThatItCannotReadAndSaysSo() throws IOException {
        Nights nights = new Nights(folder, 5);
        LocalDate day = LocalDate.of(2025, 9, 10);
        nights.run("going", day).done();
        Path standing = folder.resolve("going/work/run-1").resolve(Seals.STANDING);
        byte[] bytes = Files.readAllBytes(standing);
        bytes[0]++;
        Files.write(standing, bytes);

        Said next = nights.run("going", day.plusDays(1)).done();

        assertThat(next.out() + next.err())
                .contains("Another version of Epaulet kept where everybody stood on the night of 2025-09-10")
                .contains("nothing of it was read");
        assertThat(nights.published("going", day.plusDays(1)).lines("changes.csv"))
                .hasSize(1);
        Said third = nights.run("going", day.plusDays(2)).done();
        assertThat(third.out() + third.err())
                .as("the night between is readable again")
                .doesNotContain("Another version of Epaulet");
        nights.ask("compare", 1, 2).refused(ExitStatus.USAGE, "was written by another version of Epaulet");
    }

    @Test
    void aCorrectionOfSuchAYearSaysSoAndPublishesNothing() throws IOException {
        LockedYear year = new LockedYear(folder);
        laidOutOtherwise(folder.resolve("work"), 1);

        year.correct().refused(ExitStatus.USAGE, OTHER);

        assertThat(folder.resolve("out/2025-correction-1")).doesNotExist();
    }

    private Path otherTitle() throws IOException {
        return Files.writeString(
                folder.resolve("policy.yaml"),
                Files.readString(Path.of("jobs/policies/default.yaml"))
                        .replace("objection_days: 5", "objection_days: 6"));
    }

    private Said ask(Object... command) {
        Object[] arguments = Arrays.copyOf(command, command.length + 2);
        arguments[command.length] = "--work";
        arguments[command.length + 1] = folder.resolve("work");
        return Said.by(arguments);
    }

    private static void laidOutOtherwise(Path work, long run) {
        try (Engine engine = Engine.open(work, Map.of(), "test")) {
            Tampering.layOutOtherwise(engine.jdbc(), run);
        }
    }
}
