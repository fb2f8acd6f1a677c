package org.epaulet.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RejectLimitsTest {

    private final RejectLimits limits = new RejectLimits(BigDecimal.valueOf(5), 20);

    @Test
    void bothLimitsHaveToBeExceeded() {
        // 5% of 420 rows are 21
        assertThat(reason(Table.EVENTS, 420, RejectCode.CONFLICT, 21)).isEmpty();
        assertThat(reason(Table.EVENTS, 419, RejectCode.CONFLICT, 21)).isPresent();
        assertThat(reason(Table.EVENTS, 20, RejectCode.CONFLICT, 20)).isEmpty();
    }

    @Test
    void theReasonTellsTableAndCounts() {
        assertThat(reason(Table.EVENTS, 100, RejectCode.BAD_DATE, 30).orElseThrow())
                .isEqualTo("Table events: 30 of 100 rows are rejected, more than 5% and more than 20 rows; "
                        + "mend the rows that rejects.csv names.");
    }

    @Test
    void unitsPeopleAndBudgetBearNothingButDuplicates() {
        for (Table table : List.of(Table.UNITS, Table.PEOPLE, Table.BUDGET)) {
            assertThat(reason(table, 100_000, RejectCode.CONFLICT, 1)).isPresent();
            assertThat(reason(table, 100_000, RejectCode.DUPLICATE, 1)).isEmpty();
            assertThat(reason(table, 100, RejectCode.DUPLICATE, 21)).isPresent();
        }
        assertThat(reason(Table.HISTORY, 100_000, RejectCode.CONFLICT, 2)).isEmpty();
    }

    @Test
    void theRowsOfAllFilesOfATableCountTogether() {
        List<FileCount> counts = List.of(
                new FileCount(Table.EVENTS, "events/a.csv", 400, 0, 0, 0),
                new FileCount(Table.EVENTS, "events/b.csv", 20, 0, 0, 0));
        assertThat(limits.reasonToStop(counts, Map.of(Table.EVENTS, Map.of(RejectCode.BAD_ROW, 21L))))
                .isEmpty();
    }

    @Test
    void aDeliveryOfAnotherYearIsKnownForOne() {
        assertThat(reason(Table.EVALUATIONS, 1000, RejectCode.OUT_OF_YEAR, 1000))
                .hasValueSatisfying(reason -> assertThat(reason).contains("dated outside the year: see whether it is"));
        assertThat(reason(Table.EVALUATIONS, 1000, RejectCode.BAD_DATE, 1000))
                .hasValueSatisfying(reason -> assertThat(reason).doesNotContain("outside the year"));
    }

    @Test
    void rejectsMayBeGivenOneByOne() {
        Reject reject = new Reject(Table.UNITS, "units.csv", 2, RejectCode.BAD_ROW, "", "", Expected.fields(5));
        assertThat(limits.reasonToStop(List.of(new FileCount(Table.UNITS, "units.csv", 9, 8, 1, 0)), List.of(reject)))
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("Table units: 1 of 9 rows"));
    }

    private Optional<String> reason(Table table, long read, RejectCode code, long rejects) {
        return limits.reasonToStop(
                List.of(new FileCount(table, table.fileName() + ".csv", read, read - rejects, rejects, 0)),
                Map.of(table, Map.of(code, rejects)));
    }
}
