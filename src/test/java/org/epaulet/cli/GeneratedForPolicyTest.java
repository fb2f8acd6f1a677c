package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A delivery made for a policy fits it: the whole job takes every row and publishes the year. */
class GeneratedForPolicyTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"quarterly", "key-figures", "ruian-heads"})
    void noRowIsTurnedAway(String name) throws IOException {
        String policy = Path.of("jobs", "policies", name + ".yaml").toString();
        String data = folder.resolve("data").toString();
        assertThat(execute("generate", "--people", "60", "--seed", "7", "--out", data, "--policy", policy))
                .isZero();
        assertThat(execute(
                        "run",
                        "year-end",
                        "--year",
                        "2025",
                        "--data",
                        data,
                        "--policy",
                        policy,
                        "--out",
                        folder.resolve("out").toString(),
                        "--work",
                        folder.resolve("work").toString()))
                .isZero();
        Path published = folder.resolve("out").resolve("2025");
        assertThat(Files.readAllLines(published.resolve("rejects.csv"))).hasSize(1);
        assertThat(Files.readAllLines(published.resolve("results.csv"))).hasSizeGreaterThan(50);
    }

    private static int execute(String... words) {
        return Epaulet.commandLine().execute(words);
    }
}
