package org.epaulet.job.correction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.epaulet.delivery.FileCount;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.outputs.Agreement;
import org.epaulet.job.outputs.CsvTotals;
import org.epaulet.pay.PayLine;
import org.epaulet.pay.ReservedRelease;
import org.epaulet.report.CorrectedRow;
import org.epaulet.report.CorrectionModel;
import org.epaulet.report.PersonResult;
import org.epaulet.report.ReleaseRow;

/** Holds a correction's totals against the files and sheets in which they stand; one fen of difference stops the run. */
final class CorrectionTotals {

    private final CorrectionModel model;
    private final List<FileCount> counts;
    private final CsvTotals csv;
    private final Map<String, Map<String, Long>> sheets;
    private final Agreement agreement = new Agreement();

    CorrectionTotals(
            CorrectionModel model, List<FileCount> counts, CsvTotals csv, Map<String, Map<String, Long>> sheets) {
        this.model = model;
        this.counts = counts;
        this.csv = csv;
        this.sheets = sheets;
    }

    /**
     * Checks everything and returns the control totals, by name, for the manifest.
     *
     * @throws StoppedException when anything differs; the sentence names what and by how much
     */
    SortedMap<String, String> check() {
        agreement.rowsReadAreAccountedFor(counts);
        same(
                "rejected rows and rows of rejects.csv",
                counts.stream().mapToLong(FileCount::rejected).sum(),
                csv.rows("rejects.csv"));
        List<CorrectedRow> rows = model.people();
        same("people touched and rows of corrections.csv", rows.size(), csv.rows("corrections.csv"));
        same(
                "people in the year and rows of results.csv",
                rows.stream().filter(row -> row.now() != null).count(),
                csv.rows("results.csv"));
        SortedMap<String, String> totals = new TreeMap<>();
        totals.put("people", String.valueOf(rows.size()));
        totals.put("decisions", String.valueOf(model.decisions().size()));
        long before = sum(rows, row -> gross(row.before()));
        long now = sum(rows, row -> gross(row.now()));
        same("what was paid so far and the gross before", sum(rows, CorrectedRow::paidSoFar), before);
        same(
                "the gross now and what was paid so far with what is due",
                now,
                before + sum(rows, row -> row.recovery().due()));
        amount(totals, "gross_old", before, csv.fen("corrections.csv", "gross_old"));
        amount(totals, "gross_new", now, csv.fen("corrections.csv", "gross_new"));
        Map<String, Long> due = sheets.get("correction-due.xml");
        amount(
                totals,
                "due",
                sum(rows, row -> row.recovery().due()),
                csv.fen("corrections.csv", "due"),
                due.get("due"));
        amount(
                totals,
                "payable",
                sum(rows, row -> row.recovery().payable()),
                csv.fen("corrections.csv", "payable"),
                due.get("payable"));
        amount(
                totals,
                "overpaid",
                sum(rows, row -> row.recovery().overpaid()),
                csv.fen("corrections.csv", "overpaid"),
                due.get("overpaid"));
        Map<String, Long> released = sheets.get("correction-releases.xml");
        amount(totals, "reserved_moved", released(ReservedRelease::reserved), released.get("reserved"));
        amount(totals, "reserved_taken", released(ReservedRelease::taken), released.get("taken"));
        amount(totals, "reserved_returned", released(ReservedRelease::returned), released.get("returned"));
        amount(totals, "top_up", released(ReservedRelease::topUp), released.get("top_up"));
        agreement.require();
        return totals;
    }

    private long released(ToLongFunction<ReservedRelease> amount) {
        return model.releases().stream()
                .map(ReleaseRow::release)
                .mapToLong(amount)
                .sum();
    }

    private static long gross(PersonResult person) {
        PayLine line = person == null ? null : person.pay();
        return line == null ? 0 : line.gross();
    }

    private static long sum(List<CorrectedRow> rows, ToLongFunction<CorrectedRow> amount) {
        return rows.stream().mapToLong(amount).sum();
    }

    private void amount(SortedMap<String, String> totals, String name, long fen, long... elsewhere) {
        for (long other : elsewhere) {
            same("fen " + name + " computed and written", fen, other);
        }
        totals.put(name, BigDecimal.valueOf(fen, 2).toPlainString());
    }

    private void same(String what, long left, long right) {
        agreement.same(what, left, right);
    }
}
