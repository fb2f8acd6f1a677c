package org.epaulet.job.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.epaulet.job.Restart;
import org.epaulet.job.correction.CorrectedYear;
import org.epaulet.job.files.Folders;
import org.epaulet.job.nightly.Nightly;
import org.epaulet.job.nightly.NightlyOptions;
import org.epaulet.job.nightly.NightlyOrder;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.run.RunCycle;
import org.epaulet.report.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published folder that was lost comes back byte by byte; it is the database that is the truth. */
class RestorationTest {

    @TempDir
    private Path folder;

    private static Outcome restart(CorrectedYear year, long run) {
        Restart restart = new Restart(year.engine, new RunCycle(year.engine, new Progress()));
        return restart.lost(run) ? new Restoration(year.engine, new Progress()).of(run) : restart.of(run);
    }

    @Test
    void theFoldersOfALockedYearOfItsCorrectionsAndOfANightComeBack() throws IOException {
        try (CorrectedYear year = CorrectedYear.locked(folder, Map.of(), "EXTRA", null)) {
            Map<String, String> decision = Map.of("decisions", "P06,GRADE,EXCELLENT,2026-02-01,委员会,申诉");
            year.correct(decision);
            year.correct(Map.of("events", "E3,P06,2025-12-01,DEMERIT,2026-06-01,"));
            new Nightly(new RunCycle(year.engine, new Progress()))
                    .run(NightlyOrder.of(new NightlyOptions(
                            LocalDate.of(2025, 12, 1),
                            year.folder.resolve("year"),
                            year.out,
                            null,
                            null,
                            Language.ZH,
                            false,
                            false)));
            Map<String, String> published = year.digests();

            Folders.delete(year.out);
            for (long run = 1; run <= 4; run++) {
                Outcome outcome = restart(year, run);
                assertThat(outcome.status()).isEqualTo(ExitStatus.DONE);
                assertThat(outcome.sentence()).contains("byte by byte as run " + run + " published it");
            }

            assertThat(year.digests()).isEqualTo(published);
            assertThat(restart(year, 1).sentence()).contains("Nothing was done again");
        }
    }

    @Test
    void aChangedFolderIsMovedAside() throws IOException {
        try (CorrectedYear year = CorrectedYear.locked(folder, Map.of(), "EXTRA", null)) {
            Path results = year.out.resolve("2025/results.csv");
            String published = Files.readString(results);
            Files.writeString(results, published.replace("COMPETENT", "EXCELLENT"));

            restart(year, 1);

            assertThat(results).hasContent(published);
            assertThat(year.out.resolve("2025.before-run-1/results.csv"))
                    .content()
                    .doesNotContain("COMPETENT");
        }
    }

    @Test
    void theSameCorrectionAgainDoesNotBecomeAnotherVersionBecauseItsFolderIsLost() throws IOException {
        try (CorrectedYear year = CorrectedYear.locked(folder, Map.of(), "EXTRA", null)) {
            Path delivery = Files.createDirectories(folder.resolve("appeal"));
            Files.writeString(
                    delivery.resolve("decisions.csv"),
                    "person,kind,grade,date,by,note\nP06,GRADE,EXCELLENT,2026-02-01,委员会,申诉\n");
            year.correct(delivery);
            Folders.delete(year.out.resolve("2025-correction-1"));

            assertThatThrownBy(() -> year.correct(delivery))
                    .isInstanceOfSatisfying(
                            StoppedException.class,
                            stopped -> assertThat(stopped.status()).isEqualTo(ExitStatus.USAGE))
                    .hasMessageContaining("`restart 2` makes it once more");
            assertThat(year.out.resolve("2025-correction-2")).doesNotExist();
        }
    }

    @Test
    void whatTheEvidenceDoesNotGiveIsNotPutInItsPlace() {
        try (CorrectedYear year = CorrectedYear.locked(folder, Map.of(), "EXTRA", null)) {
            Folders.delete(year.out.resolve("2025"));
            year.engine.jdbc().update("UPDATE run SET manifest_digest = REPEAT('0', 64) WHERE run_id = 1");

            assertThatThrownBy(() -> restart(year, 1))
                    .isInstanceOf(StoppedException.class)
                    .hasMessageContaining("its evidence gives other bytes than were published");
            assertThat(year.out.resolve("2025")).doesNotExist();
        }
    }
}
