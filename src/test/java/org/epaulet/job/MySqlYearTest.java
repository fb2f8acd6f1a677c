package org.epaulet.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.epaulet.MySqlServer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole job on a MySQL server. */
class MySqlYearTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/golden/g1-quota-tiers/delivery",
                "src/test/resources/golden/g2-status-components/delivery",
                "src/test/resources/golden/g3-pay-contracts/delivery",
                "src/test/resources/golden/g4-rejects/delivery",
                "sample-data"
            })
    void theSameBytesComeOutAsOfTheEmbeddedDatabase(Path delivery) {
        MySqlServer server = MySqlServer.shared();
        Year embedded = Year.embedded(folder.resolve("h2"), delivery);
        Year onServer = new Year(folder.resolve("mysql"), delivery, null, server.environment(server.database()));

        Outcome outcome = embedded.run();

        Outcome served = onServer.run();
        assertThat(served.status()).as(served.sentence()).isEqualTo(outcome.status());
        assertThat(onServer.published()).isEqualTo(embedded.published()).isNotEmpty();
    }
}
