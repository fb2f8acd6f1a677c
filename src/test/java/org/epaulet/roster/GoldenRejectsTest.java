package org.epaulet.roster;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.epaulet.delivery.DeliveryFolder;
import org.epaulet.delivery.Reject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked years: every reject that is not an evaluation's. */
class GoldenRejectsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @ValueSource(strings = {"g1-quota-tiers", "g2-status-components", "g3-pay-contracts", "g4-rejects"})
    void theRejectsAreThoseWorkedByHand(String year) throws IOException {
        assertThat(read(year).rejects()).map(GoldenRejectsTest::told).isEqualTo(expected(year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"g4-rejects"})
    void thosePeopleAreWithheldWhoseRowsContradictThemselves(String year) {
        assertThat(read(year).roster().conflicted()).containsExactly("u1", "u2", "u3", "u5", "u6", "u7", "u8");
    }

    private static Received read(String year) {
        return RosterReader.read(
                DeliveryFolder.open(GOLDEN.resolve(year).resolve("delivery")), DefaultRules.POLICY, DefaultRules.YEAR);
    }

    private static List<String> told(Reject reject) {
        return List.of(reject.file(), "" + reject.line(), reject.code().name(), reject.column(), reject.value());
    }

    private static List<List<String>> expected(String year) throws IOException {
        List<List<String>> rejects = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .detectBomHeader(true)
                .ofCsvRecord(GOLDEN.resolve(year).resolve("expected").resolve("rejects.csv"))) {
            csv.stream()
                    .skip(1)
                    .map(record -> record.getFields().subList(0, 5))
                    .filter(row -> !row.get(0).startsWith("evaluations"))
                    .forEach(rejects::add);
        }
        return rejects;
    }
}
