package org.epaulet.job.yearend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.epaulet.audit.Manifest;
import org.epaulet.audit.ManifestFile;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.run.RunCycle;
import org.epaulet.report.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year with what a roster may hold, though it rarely does. */
class UncommonRosterTest {

    private static final String PERSON = "%s,人,%s,FIELD,,,%s,%s,OPEN,,,,,COLLEGE,,%n";

    @TempDir
    Path temporary;

    @Test
    void aQuotedLineBreakInAUnitAndPeopleOutsideTheYear() throws IOException {
        Path delivery = PublishedYear.delivery("g1-quota-tiers", temporary.resolve("delivery"));
        append(delivery.resolve("units.csv"), "\"B1\n\\n\",四队,B1,,\n");
        append(
                delivery.resolve("people.csv"),
                PERSON.formatted("d1", "\"B1\n\\n\"", "2015-01-01", "")
                        + PERSON.formatted("y2", "B1-A", "2026-01-01", "")
                        + PERSON.formatted("y1", "B1-A", "2015-01-01", "2024-12-31"));
        append(delivery.resolve("evaluations.csv"), "D1,,d1,2025-12-01,QUALITY,VIRTUE,,60\n");
        Year year = Year.embedded(temporary, delivery);
        Outcome outcome = year.run();
        assertThat(outcome.status()).as(outcome.sentence()).isEqualTo(ExitStatus.DONE);
        assertThat(Files.readString(outcome.folder().resolve("results.csv")))
                .contains("d1,人,B1,\"B1\n\\n\",B1,ASSESSED")
                .doesNotContain("y1", "y2");
        Manifest manifest = ManifestFile.read(outcome.folder().resolve("manifest.json"));
        assertThat(manifest.outsideYear()).containsExactly("y1", "y2");
        assertThat(manifest.totals())
                .containsEntry("people_outside_year", "2")
                .containsEntry("people_assessed", "11")
                .containsEntry("people_withheld", "1")
                .containsEntry("people_not_assessed", "1");
    }

    @ParameterizedTest
    @CsvSource({
        "units.csv, 'B9,新队,B1,,'",
        "evaluations.csv, 'E9,,a1,2025-02-01,DAILY,,,1'",
    })
    void aFileThatIsChangedBehindItsDigestStops(String file, String row) throws IOException {
        Path delivery = PublishedYear.delivery("g1-quota-tiers", temporary.resolve("delivery"));
        Year year = Year.embedded(temporary, delivery);
        YearEndOrder order =
                YearEndOrder.of(new YearEndOptions(Year.NUMBER, delivery, year.out(), null, null, Language.ZH));
        try (Engine engine = Engine.open(year.work(), Map.of(), "a test")) {
            RunCycle cycle = new RunCycle(engine, new Progress());
            assertThat(cycle.published(new YearEndKind(), order.asked()))
                    .as("by then the digests are taken")
                    .isEmpty();
            append(delivery.resolve(file), row + "\n");
            Outcome outcome = new YearEnd(cycle).run(order);
            assertThat(outcome.status()).isEqualTo(ExitStatus.USAGE);
            assertThat(outcome.sentence()).contains("File " + file + " was changed while the delivery was being read");
        }
        assertThat(year.run().status()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void idsThatLookLikeAmountsAreIds() throws IOException {
        Path delivery = PublishedYear.delivery("g1-quota-tiers", temporary.resolve("delivery"));
        append(delivery.resolve("units.csv"), "01.02.03,五队,B1,,\n1.02,六队,B1,,\n");
        append(
                delivery.resolve("people.csv"),
                PERSON.formatted("2024-001.01", "01.02.03", "2015-01-01", "")
                        + PERSON.formatted("99999999999999999999.02", "1.02", "2015-01-01", ""));
        Outcome outcome = Year.embedded(temporary, delivery).run();
        assertThat(outcome.status()).as(outcome.sentence()).isEqualTo(ExitStatus.DONE);
        assertThat(Files.readString(outcome.folder().resolve("payroll.csv")))
                .contains("2024-001.01,01.02.03,", "99999999999999999999.02,1.02,");
    }

    private static void append(Path file, String rows) throws IOException {
        Files.writeString(file, rows, StandardOpenOption.APPEND);
    }
}
