package org.epaulet.job.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.yearend.Year;
import org.epaulet.job.yearend.YearEnd;
import org.epaulet.job.yearend.YearEndOptions;
import org.epaulet.report.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which run a command goes on with. */
class RunCycleTest {

    private static final Path DELIVERY = Path.of("src/test/resources/golden/g1-quota-tiers/delivery");

    @TempDir
    private Path folder;

    private Path copy(String name) throws IOException {
        Path copy = Files.createDirectory(folder.resolve(name));
        try (Stream<Path> files = Files.list(DELIVERY)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    @Test
    void aRunThatStoppedIsNotGoneOnWithFromAnotherFolderThanTheOneNamed() throws IOException {
        Path first = copy("first");
        Year year = Year.embedded(folder, copy("second"));
        try (Engine engine = Engine.open(year.work(), year.environment(), "a test")) {
            RunCycle cycle = new RunCycle(engine, new Progress());
            cycle.stop();
            Outcome stopped =
                    new YearEnd(cycle).run(new YearEndOptions(2025, first, year.out(), null, null, Language.ZH));
            assertThat(stopped.status()).isEqualTo(ExitStatus.FAILED);
        }
        Files.writeString(first.resolve("history.csv"), "person,year,grade\n");

        Outcome outcome = year.run();

        assertThat(outcome.run()).isEqualTo(2);
        assertThat(outcome.notices())
                .contains("Run 1 of the same inputs was not finished, and reads them in " + first.toAbsolutePath()
                        + "; a new one begins.");
        Year alone = Year.embedded(folder.resolve("alone"), folder.resolve("second"));
        alone.run();
        assertThat(year.published()).isEqualTo(alone.published());
    }
}
