package org.epaulet.job.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DatabaseNotThereTest {

    @TempDir
    private Path work;

    @Test
    @Timeout(value = 15, unit = TimeUnit.SECONDS)
    void aServerThatDoesNotAnswerIsToldAtOnceAndMayBeAskedAgain() throws IOException {
        int port = closedPort();
        assertRefused(
                ExitStatus.FAILED,
                Map.of("EPAULET_DB_URL", "jdbc:mysql://127.0.0.1:" + port + "/epaulet?password=secret"),
                "The database jdbc:mysql://127.0.0.1:" + port + "/epaulet?password=… cannot be used: ");
    }

    @Test
    void anAddressOfAnotherKindIsToldWithoutItsPassword() {
        assertRefused(
                ExitStatus.USAGE,
                Map.of("EPAULET_DB_URL", "jdbc:other://host/x?password=secret"),
                "EPAULET_DB_URL is 'jdbc:other://host/x?password=…'; expected an address like");
    }

    private void assertRefused(ExitStatus status, Map<String, String> environment, String begin) {
        assertThatThrownBy(() -> Engine.open(work, environment, "a test"))
                .hasMessageStartingWith(begin)
                .message()
                .endsWith(".")
                .doesNotContain("secret");
        assertThatThrownBy(() -> Engine.open(work, environment, "a test"))
                .asInstanceOf(InstanceOfAssertFactories.type(StoppedException.class))
                .matches(stopped -> stopped.status() == status);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Test
    void aDatabaseFileThatIsDamagedIsToldInASentence() throws IOException {
        Engine.open(work, Map.of(), "test").close();
        Path file = work.resolve("epaulet.mv.db");
        Files.writeString(file, "no database any more".repeat(1_000));
        assertThatThrownBy(() -> Engine.open(work, Map.of(), "test"))
                .isInstanceOfSatisfying(
                        StoppedException.class,
                        stopped -> assertThat(stopped.status()).isEqualTo(ExitStatus.FAILED))
                .hasMessageContaining("epaulet cannot be used: ")
                .hasMessageContaining("see that its folder is as it was");
    }

    @Test
    void aDatabaseOfAnotherVersionIsToldInASentence() {
        try (Engine engine = Engine.open(work, Map.of(), "test")) {
            engine.jdbc().update("UPDATE flyway_schema_history SET checksum = 7 WHERE version = '2'");
            engine.jdbc().update("DELETE FROM flyway_schema_history WHERE version = '9'");
        }
        assertThatThrownBy(() -> Engine.open(work, Map.of(), "test"))
                .isInstanceOfSatisfying(
                        StoppedException.class,
                        stopped -> assertThat(stopped.status()).isEqualTo(ExitStatus.USAGE))
                .hasMessageContaining("was made by another version of this software");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseMayReadTheDatabase() throws IOException {
        Engine.open(work, Map.of(), "test").close();
        try (Stream<Path> files = Files.list(work)) {
            for (Path file : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .isEqualTo("rw-------");
            }
        }
    }
}
