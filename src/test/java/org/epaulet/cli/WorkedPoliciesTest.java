package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every policy beside whose name a small delivery and its outcome, worked out by hand, stand in the test resources: the whole job is
 * run, and of each expected file the columns that it names are compared.
 */
class WorkedPoliciesTest {

    private static final Path WORKED = Path.of("src", "test", "resources", "policies");

    @TempDir
    private Path folder;

    static List<String> policies() throws IOException {
        try (Stream<Path> folders = Files.list(WORKED)) {
            return folders.map(worked -> worked.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void theYearComesOutAsWorkedByHand(String name) throws IOException {
        Path out = folder.resolve("out");
        int status = Epaulet.commandLine()
                .execute(
                        "run",
                        "year-end",
                        "--year",
                        "2025",
                        "--data",
                        WORKED.resolve(name).resolve("delivery").toString(),
                        "--policy",
                        Path.of("jobs", "policies", name + ".yaml").toString(),
                        "--out",
                        out.toString(),
                        "--work",
                        folder.resolve("work").toString());
        assertThat(status).isZero();
        try (Stream<Path> expected = Files.list(WORKED.resolve(name).resolve("expected"))) {
            for (Path file : expected.sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                Path published = out.resolve("2025").resolve(file.getFileName());
                assertThat(columns(Files.readAllLines(published), lines.get(0)))
                        .as(file.getFileName().toString())
                        .containsExactlyElementsOf(lines);
            }
        }
    }

    /** Returns the columns of the lines that the header names; no cell that is compared holds a comma. */
    private static List<String> columns(List<String> lines, String header) {
        List<String> published =
                Arrays.asList(lines.get(0).replace("\uFEFF", "").split(","));
        List<Integer> places =
                Arrays.stream(header.split(",")).map(published::indexOf).toList();
        List<String> cut = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.replace("\uFEFF", "").split(",", -1);
            cut.add(String.join(",", places.stream().map(place -> cells[place]).toList()));
        }
        return cut;
    }
}
