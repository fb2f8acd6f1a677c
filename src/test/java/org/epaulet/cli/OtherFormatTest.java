package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.epaulet.job.outcome.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A work folder in which another version of the software has archived records in its own way. */
class OtherFormatTest {

    private static final String OTHER = "were archived by another version of Epaulet, in format 999";

    @TempDir
    private Path folder;

    @Test
    void aNightBehindSuchNightsReadsTheWholeDeliveryAndSaysSo() throws IOException {
        Nights nights = new Nights(folder, 5);
        LocalDate day = LocalDate.of(2025, 9, 10);
        nights.run("going", day).done();
        archivedOtherwise(folder.resolve("going/work"), 1);

        Said next = nights.run("going", day.plusDays(1)).done();

        assertThat(next.out() + next.err())
                .contains("Another version of Epaulet wrote down what the nights before had read")
                .doesNotContain("nothing of it was read");
        nights.ask("explain", nights.person(0), "--date", day).refused(ExitStatus.USAGE, OTHER);
        nights.ask("compare", 1, 2).refused(ExitStatus.USAGE, OTHER);
        assertThat(nights.ask("verify", nights.published("going", day).path()).out())
                .contains("cannot be computed again from its evidence", OTHER);
    }

    @Test
    void aRunThatStoppedThereBeginsAnewAndDoesNotGoOn() throws IOException {
        StrictYear year = new StrictYear(folder);
        year.stopped();
        archivedOtherwise(folder.resolve("work"), 1);

        year.beginsAnew();
    }

    @Test
    void aCorrectionOfSuchAYearAsksForAWholeDeliveryOrThatVersion() throws IOException {
        LockedYear year = new LockedYear(folder);
        archivedOtherwise(folder.resolve("work"), 1);

        year.correct()
                .refused(
                        ExitStatus.USAGE,
                        "The evidence of run 1 was archived by another version of Epaulet in a format");
    }

    private static void archivedOtherwise(Path work, int run) throws IOException {
        Path description = work.resolve("run-" + run + "/evidence/records.sql");
        String text = Files.readString(description);
        assertThat(text).contains("-- format 4\n");
        Files.writeString(description, text.replace("-- format 4\n", "-- format 999\n"));
    }
}
