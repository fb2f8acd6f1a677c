package org.epaulet.job.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.epaulet.job.Restart;
import org.epaulet.job.Trimming;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.files.Folders;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.State;
import org.epaulet.job.yearend.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Database and work folder belong together; whoever brings together what does not is told, before anything is mixed up. */
class RunFolderTest {

    private static final Path DELIVERY = Path.of("src/test/resources/golden/g1-quota-tiers/delivery");

    @TempDir
    private Path folder;

    @Test
    void aRunWhoseEvidenceIsNotInTheWorkFolderDoesNotGoOnAndIsBegunAnew() {
        Year year = Year.embedded(folder, DELIVERY);
        year.run();
        try (Engine engine = Engine.open(year.work(), year.environment(), "a test")) {
            engine.jdbc().update("UPDATE run SET state = 'STOPPED' WHERE run_id = 1");
            Folders.delete(engine.folder(1));

            assertThatThrownBy(() -> new Restart(engine, new RunCycle(engine, new Progress())).of(1))
                    .isInstanceOfSatisfying(
                            StoppedException.class,
                            told -> assertThat(told.status()).isEqualTo(ExitStatus.USAGE))
                    .hasMessageContaining("Run 1 cannot go on, what it has read is not in the work folder");
        }

        Outcome anew = year.run();

        assertThat(anew.status()).isEqualTo(ExitStatus.DONE);
        assertThat(anew.run()).isEqualTo(2);
    }

    @Test
    void aRunOfAnotherDatabaseKeepsItsEvidence() throws IOException {
        Year year = Year.embedded(folder, DELIVERY);
        year.run();
        Files.delete(year.work().resolve("epaulet.mv.db"));

        assertThatThrownBy(year::run)
                .isInstanceOf(StoppedException.class)
                .hasMessageContaining("has a run 1 of another database; name another --work");

        assertThat(year.work().resolve("run-1/evidence")).isNotEmptyDirectory();
    }

    @Test
    void trimmingLeavesTheFolderOfARunOfAnotherDatabase() throws IOException {
        Year year = Year.embedded(folder, DELIVERY);
        year.run();
        try (Engine engine = Engine.open(year.work(), year.environment(), "a test")) {
            engine.jdbc().update("UPDATE run SET state = 'REJECTED' WHERE run_id = 1");
            Path mark = engine.folder(1).resolve("run");
            String own = Files.readString(mark);

            Files.writeString(mark, "of another database");
            new Trimming(engine).olderThan(-1);
            assertThat(engine.folder(1).resolve("evidence")).isNotEmptyDirectory();

            Files.writeString(mark, own);
            engine.jdbc().update("UPDATE run SET state = 'REJECTED' WHERE run_id = 1");
            new Trimming(engine).olderThan(-1);
            assertThat(engine.folder(1)).doesNotExist();
        }
    }

    @Test
    void aYearOfWhichAFileWasChangedIsPublishedAnewAndTheChangedFileKept() throws IOException {
        Year year = Year.embedded(folder, DELIVERY);
        Path results = year.run().folder().resolve("results.csv");
        String published = Files.readString(results);
        Files.writeString(results, published.replace("EXCELLENT", "COMPETENT"));

        Outcome anew = year.run();

        assertThat(anew.run()).isEqualTo(2);
        assertThat(anew.notices()).anyMatch(notice -> notice.contains("is no longer as it was"));
        assertThat(results).hasContent(published);
        assertThat(results.resolveSibling("../2025.before-run-2/results.csv"))
                .content()
                .doesNotContain("EXCELLENT");
    }

    @Test
    void aPublishedRunStaysSoWhateverFailsBehindThat() {
        Year year = Year.embedded(folder, DELIVERY);
        year.run();
        try (Engine engine = Engine.open(year.work(), year.environment(), "a test")) {
            RunStore runs = new RunStore(engine.jdbc());
            runs.update(1, State.STOPPED, RunStore.now(), "the disk is full");
            assertThat(runs.find(1)).hasValueSatisfying(run -> {
                assertThat(run.state()).isEqualTo(State.PUBLISHED);
                assertThat(run.message()).isNull();
            });
        }
    }
}
