package org.epaulet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rejects of the evaluations of years that were worked by hand. */
class GoldenEvaluationsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"g1-quota-tiers", "g2-status-components", "g3-pay-contracts", "g4-rejects"})
    void rejectsAreThoseWorkedByHand(String golden) throws IOException {
        Path year = Path.of("src", "test", "resources", "golden", golden);
        List<String> expected = Files.readAllLines(year.resolve("expected/rejects.csv")).stream()
                .filter(line -> line.startsWith("evaluations.csv"))
                .map(line -> String.join(",", Arrays.copyOf(line.split(","), 5)))
                .toList();
        Year2025 records = new Year2025(folder, people(year.resolve("delivery/people.csv")))
                .file("evaluations.csv", year.resolve("delivery/evaluations.csv"));
        assertThat(Year2025.told(records.receive(folder.resolve("archive"), EvaluationBlock.ROWS)))
                .isEqualTo(expected);
    }

    private static Employment[] people(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> header = Arrays.asList(lines.get(0).replace("\uFEFF", "").split(","));
        int joined = header.indexOf("joined");
        int left = header.indexOf("left");
        return lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> cells.length > left)
                .map(cells -> new Employment(
                        cells[header.indexOf("person")],
                        LocalDate.parse(cells[joined]),
                        cells[left].isEmpty() ? null : LocalDate.parse(cells[left])))
                .toArray(Employment[]::new);
    }
}
