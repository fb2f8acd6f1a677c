package org.epaulet.job.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EvidenceBaseTest {

    /** Years later, another machine looks for the file by this name. */
    @Test
    void aFileOfACorrectionIsNamedTheSameOnEveryMachine() {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            EvidenceBase base = EvidenceBase.of(Path.of("evidence"), List.of(), 12);
            assertThat(base.archived("evaluations.csv")).isEqualTo("～correction-00012/evaluations.csv");
            assertThat(base.delivered("～correction-00012/evaluations.csv")).isEqualTo("evaluations.csv");
        } finally {
            Locale.setDefault(machine);
        }
    }
}
