package org.epaulet.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import org.epaulet.job.outcome.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever asks evidence that somebody took away or damaged is told so in a sentence. */
class EvidenceGoneTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 10);
    private static final String DAMAGED =
            "The archived evidence of run 1 cannot be asked: the archive of records cannot be read; see whether files of it are"
                    + " missing or damaged, or the disk is full; `verify` tells what was changed.";

    @TempDir
    private Path folder;

    private Nights twoNights() throws IOException {
        Nights nights = new Nights(folder, 5);
        nights.run("going", DAY).done();
        nights.run("going", DAY.plusDays(30)).done();
        return nights;
    }

    private static void truncate(Path file) throws IOException {
        try (FileChannel bytes = FileChannel.open(file, StandardOpenOption.WRITE)) {
            bytes.truncate(20);
        }
    }

    private Path evidence() {
        return folder.resolve("going/work/run-1/evidence");
    }

    @Test
    void evidenceThatIsNotThereIsNamedToWhoAsksForANightOrComparesTwo() throws IOException {
        Nights nights = twoNights();
        Files.move(evidence(), folder.resolve("lost"));

        nights.ask("explain", nights.person(0), "--date", DAY)
                .refused(ExitStatus.USAGE, "The archived evidence of run 1 is not in the work folder");
        nights.ask("compare", 1, 2)
                .refused(ExitStatus.USAGE, "The archived evidence of run 1 is not in the work folder");
    }

    @Test
    void evidenceThatIsDamagedIsToldWithoutAStackTrace() throws IOException {
        Nights nights = twoNights();
        truncate(evidence().resolve("people.parquet"));

        nights.ask("explain", nights.person(0), "--date", DAY).refused(ExitStatus.FAILED, DAMAGED);
        nights.ask("compare", 1, 2).refused(ExitStatus.FAILED, DAMAGED);
    }
}
