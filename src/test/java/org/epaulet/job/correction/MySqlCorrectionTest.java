package org.epaulet.job.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.epaulet.MySqlServer;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A correction on a MySQL server publishes the bytes that it publishes on the embedded database. */
class MySqlCorrectionTest {

    @TempDir
    private Path folder;

    @Test
    void theSameBytesComeOutAsOfTheEmbeddedDatabase() {
        MySqlServer server = MySqlServer.shared();
        Map<String, String> embedded = corrected(folder.resolve("h2"), Map.of());
        assertThat(corrected(folder.resolve("mysql"), server.environment(server.database())))
                .isEqualTo(embedded)
                .containsKey("2025-correction-1/correction-2025-1.xlsx");
    }

    private static Map<String, String> corrected(Path folder, Map<String, String> environment) {
        try (CorrectedYear year = CorrectedYear.locked(folder, environment, "EXTRA", null)) {
            Outcome outcome = year.correct(Map.of(
                    "events",
                    "E1,P10,2025-06-01,INVESTIGATION,2025-11-30,",
                    "decisions",
                    "P03,SEAT,,2026-02-01,考核委员会,复核𠮷"));
            assertThat(outcome.status()).as(outcome.sentence()).isEqualTo(ExitStatus.DONE);
            return year.digests();
        }
    }
}
