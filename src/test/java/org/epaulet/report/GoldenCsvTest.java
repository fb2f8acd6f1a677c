package org.epaulet.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.assessment.Seat;
import org.epaulet.contract.ContractCandidate;
import org.epaulet.delivery.Expected;
import org.epaulet.delivery.Reject;
import org.epaulet.delivery.RejectCode;
import org.epaulet.delivery.Table;
import org.epaulet.pay.PayLine;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.roster.ContractKind;
import org.epaulet.tier.TierAction;
import org.epaulet.tier.TierMove;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Results of the worked years, read from what is expected and written again, byte for byte.
 */
class GoldenCsvTest {

    private static final List<String> COMPONENTS = List.of("DAILY", "QUALITY", "LEADER", "BALLOT", "EXAM");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"g1-quota-tiers", "g2-status-components", "g3-pay-contracts", "g4-rejects"})
    void filesOfAWorkedYearComeOutAsExpected(String year) throws IOException {
        Path expected = Path.of("src/test/resources/golden", year, "expected");
        SampleYear model = new SampleYear(0, 0, false) {
            @Override
            public Source<PersonResult> people(Selection selection) {
                List<PersonResult> people = GoldenCsvTest.people(expected);
                return new ListSource<>(
                        () -> people.stream().filter(selection::holds).toList());
            }

            @Override
            public Source<UnitPoolRow> unitPools() {
                return new ListSource<>(() -> pools(expected));
            }

            @Override
            public Source<Reject> rejects() {
                return new ListSource<>(() -> GoldenCsvTest.rejects(expected));
            }
        };
        Reports reports =
                new Reports(SamplePolicy.POLICY, SamplePolicy.POLICY.year().year(2025), model, Language.ZH);
        Written.all(reports.csvFiles(), folder, 5);
        for (Piece file : reports.csvFiles()) {
            assertThat(folder.resolve(file.fileName())).hasSameBinaryContentAs(expected.resolve(file.fileName()));
        }
    }

    private static List<NamedCsvRecord> rows(Path file) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<PersonResult> people(Path expected) {
        Map<String, NamedCsvRecord> payroll = byPerson(expected.resolve("payroll.csv"));
        Map<String, NamedCsvRecord> contracts = byPerson(expected.resolve("contracts.csv"));
        List<PersonResult> people = new ArrayList<>();
        for (NamedCsvRecord row : rows(expected.resolve("results.csv"))) {
            String id = row.getField("person");
            List<BigDecimal> scores =
                    COMPONENTS.stream().map(code -> decimal(row, code)).toList();
            people.add(person(row, scores, pay(payroll.get(id)), contract(contracts.get(id))));
        }
        return people;
    }

    private static PersonResult person(
            NamedCsvRecord row, List<BigDecimal> scores, PayLine pay, ContractCandidate contract) {
        return new PersonResult(
                row.getField("person"),
                row.getField("name"),
                row.getField("bureau"),
                row.getField("unit"),
                "",
                row.getField("pool"),
                AssessmentStatus.valueOf(row.getField("status")),
                text(row, "reason"),
                scores,
                decimal(row, "bonus"),
                decimal(row, "total"),
                text(row, "threshold_grade"),
                text(row, "ceiling"),
                text(row, "grade"),
                text(row, "rank") == null ? null : Integer.valueOf(row.getField("rank")),
                text(row, "seat") == null ? null : Seat.valueOf(row.getField("seat")),
                new TierMove(
                        row.getField("person"),
                        text(row, "tier_old"),
                        text(row, "tier_new"),
                        TierAction.valueOf(row.getField("tier_action")),
                        0),
                pay,
                contract,
                ContractKind.FIXED,
                null,
                null,
                null,
                null);
    }

    private static PayLine pay(NamedCsvRecord row) {
        return new PayLine(
                row.getField("person"),
                row.getField("unit"),
                row.getField("band"),
                new BigDecimal(row.getField("coefficient")).stripTrailingZeros(),
                Integer.parseInt(row.getField("service_days")),
                fen(row, "performance_paid"),
                fen(row, "performance_reserved"),
                fen(row, "year_end_award"),
                fen(row, "heating"),
                fen(row, "honour_award"),
                fen(row, "gross"),
                fen(row, "tax_exempt"),
                fen(row, "awards_by_others"),
                fen(row, "tier_wage_old"),
                fen(row, "tier_wage_new"));
    }

    private static ContractCandidate contract(NamedCsvRecord row) {
        return row == null
                ? null
                : new ContractCandidate(
                        row.getField("person"),
                        text(row, "termination"),
                        -1,
                        text(row, "ground"),
                        text(row, "expiry"),
                        -1,
                        text(row, "expiry_ground"),
                        "Y".equals(row.getField("open_ended_due")),
                        text(row, "notice_by") == null ? null : LocalDate.parse(row.getField("notice_by")),
                        decimal(row, "severance_months"),
                        "Y".equals(row.getField("rotate")),
                        null,
                        "Y".equals(row.getField("recognise")),
                        "");
    }

    private static List<UnitPoolRow> pools(Path expected) {
        return rows(expected.resolve("pools.csv")).stream()
                .map(row -> new UnitPoolRow(
                        "B1",
                        row.getField("unit"),
                        "",
                        "BUDGET".equals(row.getField("source")),
                        fen(row, "pool"),
                        fen(row, "paid"),
                        fen(row, "reserved"),
                        fen(row, "undistributed")))
                .toList();
    }

    private static List<Reject> rejects(Path expected) {
        return rows(expected.resolve("rejects.csv")).stream()
                .map(row -> new Reject(
                        Table.EVENTS,
                        row.getField("file"),
                        Long.parseLong(row.getField("line")),
                        RejectCode.valueOf(row.getField("code")),
                        row.getField("column"),
                        row.getField("value"),
                        Expected.ofLines(row.getField("message"))))
                .toList();
    }

    private static Map<String, NamedCsvRecord> byPerson(Path file) {
        Map<String, NamedCsvRecord> rows = new LinkedHashMap<>();
        rows(file).forEach(row -> rows.put(row.getField("person"), row));
        return rows;
    }

    private static String text(NamedCsvRecord row, String column) {
        String text = row.getField(column);
        return text.isEmpty() ? null : text;
    }

    private static BigDecimal decimal(NamedCsvRecord row, String column) {
        String text = text(row, column);
        return text == null ? null : new BigDecimal(text);
    }

    private static long fen(NamedCsvRecord row, String column) {
        return new BigDecimal(row.getField(column)).movePointRight(2).longValueExact();
    }
}
