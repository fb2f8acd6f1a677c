package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.epaulet.job.outcome.ExitStatus;

/** A year whose run stops at its first rejected row, and can be said again. */
final class StrictYear {

    private static final Path DELIVERY = Path.of("src/test/resources/golden/g4-rejects/delivery");

    private final Path folder;
    private final Path job;

    StrictYear(Path folder) throws IOException {
        this.folder = folder;
        this.job = folder.resolve("year-end.yaml");
        Files.writeString(
                job, """
                job: year-end
                policy: %s
                rejects: {percent: 0, rows: 0}
                partitions: {records: 100, people: 5, rows: 9}
                """.formatted(Path.of("jobs/policies/default.yaml").toAbsolutePath()));
    }

    /** Runs the year until it stops. */
    Said stopped() {
        Said said = Said.yearEnd(DELIVERY, folder, "--job", job);
        assertThat(said.exit()).as(said.err()).isEqualTo(ExitStatus.REJECTED.code());
        return said;
    }

    /** Makes sure that another version's run of it does not go on, and that a new one is begun in its place. */
    void beginsAnew() {
        Said.by("restart", 1, "--work", folder.resolve("work"))
                .refused(
                        ExitStatus.USAGE, "Run 1 cannot go on, another version of Epaulet wrote down what it has read");
        Said again = stopped();
        assertThat(again.out() + again.err())
                .contains("Run 1 of the same inputs was not finished, and another version of Epaulet wrote down");
        assertThat(folder.resolve("work/run-2/evidence")).exists();
    }
}
