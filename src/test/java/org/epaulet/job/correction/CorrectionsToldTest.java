package org.epaulet.job.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.epaulet.audit.RunChanges;
import org.epaulet.job.comparison.RunComparison;
import org.epaulet.job.outcome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of corrections to whoever asks what differs between two versions. */
class CorrectionsToldTest {

    @TempDir
    private Path folder;

    @Test
    void theReasonsAreThoseOfTheCorrections() {
        try (CorrectedYear year = CorrectedYear.locked(folder)) {
            year.correct(Map.of("events", "E2,P01,2025-10-01,WARNING,,"));
            Outcome second = year.correct(Map.of(
                    "decisions", "P03,SEAT,,2026-02-01,C,\nP01,SEAT,,2026-02-02,C,\nP06,GRADE,BASIC,2026-02-02,C,"));
            assertThat(second.notices()).noneMatch(notice -> notice.contains("no longer there"));

            RunChanges changes = new RunComparison(year.engine).compare(1, 3);
            assertThat(changes.inputs())
                    .containsExactly("events.csv came with correction 1", "decisions.csv came with correction 2");
            Map<String, List<String>> causes = changes.changed().stream()
                    .collect(Collectors.toMap(RunChanges.PersonChange::person, RunChanges.PersonChange::causes));
            assertThat(causes.get("P01")).containsExactly("event new: E2 WARNING 2025-10-01");
            assertThat(causes.get("P03")).containsExactly("decision SEAT of 2026-02-01, carried out by correction 2");
            assertThat(causes.get("P06"))
                    .containsExactly("decision GRADE BASIC of 2026-02-02, carried out by correction 2");
        }
    }
}
