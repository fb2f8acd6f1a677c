package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The years that were worked by hand (golden/NOTES.md), through the whole job. */
class WorkedYearsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"g1-quota-tiers", "g2-status-components", "g3-pay-contracts", "g4-rejects"})
    void theJobComesToWhatWasWorkedByHand(String year) {
        Path golden = Path.of("src/test/resources/golden", year);
        Said.yearEnd(golden.resolve("delivery"), folder).done();
        Folder expected = new Folder(golden.resolve("expected"));
        Folder published = new Folder(folder.resolve("out/2025"));
        for (String file : List.of("results.csv", "payroll.csv", "contracts.csv", "pools.csv")) {
            assertThat(new String(published.bytes(file), StandardCharsets.UTF_8))
                    .as(file)
                    .isEqualTo(new String(expected.bytes(file), StandardCharsets.UTF_8));
        }
        assertThat(withoutMessage(published.lines("rejects.csv")))
                .isEqualTo(withoutMessage(expected.lines("rejects.csv")));
    }

    /** The wording of the message, the last column, is free. No value of these years holds a comma in quotes. */
    private static List<String> withoutMessage(List<String> rejects) {
        return rejects.stream()
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 5)))
                .toList();
    }
}
