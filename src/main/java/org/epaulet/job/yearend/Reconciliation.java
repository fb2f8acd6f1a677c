package org.epaulet.job.yearend;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.epaulet.delivery.FileCount;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.outputs.Agreement;
import org.epaulet.job.outputs.CsvTotals;
import org.epaulet.job.store.ControlStore;
import org.epaulet.job.store.IntakeStore;

/**
 * Holds every total against the other places where it stands; a difference of one row or one fen stops the run before
 * anything is published.
 */
final class Reconciliation {

    private static final List<String> FILES =
            List.of("results.csv", "payroll.csv", "contracts.csv", "pools.csv", "rejects.csv");

    private final IntakeStore intake;
    private final ControlStore control;
    private final CsvTotals csv;
    private final Map<String, Map<String, Long>> sheets;
    private final Agreement agreement = new Agreement();

    Reconciliation(IntakeStore intake, ControlStore control, CsvTotals csv, Map<String, Map<String, Long>> sheets) {
        this.intake = intake;
        this.control = control;
        this.csv = csv;
        this.sheets = sheets;
    }

    /**
     * Checks everything and returns the control totals, by name, for the manifest.
     *
     * @throws StoppedException when anything differs; the sentence names what and by how much
     */
    SortedMap<String, String> check() {
        Stream.<Runnable>of(control::read, () -> csv.read(FILES)).parallel().forEach(Runnable::run);
        rowsReadAreAccountedFor();
        ControlStore.People people = control.people();
        same(
                "people on the roster and people in or outside the year",
                people.roster(),
                people.inYear() + people.outside());
        same("people in the year and people with a standing", people.inYear(), people.standing());
        same("people in the year and people with a pay line", people.inYear(), people.paid());
        same("people in the year and rows of results.csv", people.inYear(), csv.rows("results.csv"));
        same("people in the year and rows of payroll.csv", people.inYear(), csv.rows("payroll.csv"));
        same("contract candidates and rows of contracts.csv", people.candidates(), csv.rows("contracts.csv"));
        same("rejected rows and rows of rejects.csv", control.rejects(), csv.rows("rejects.csv"));
        ControlStore.Pools pools = control.pools();
        same(
                "fen in the pools and fen paid, reserved, undistributed",
                pools.pool(),
                pools.paid() + pools.reserved() + pools.undistributed());
        same("fen paid by the pools and in the shares", pools.paid(), pools.sharesPaid());
        same("fen reserved by the pools and in the shares", pools.reserved(), pools.sharesReserved());
        SortedMap<String, Long> lines = control.payLines();
        same("fen paid by the pools and in the pay lines", pools.paid(), lines.get("performance_paid"));
        same("fen reserved by the pools and in the pay lines", pools.reserved(), lines.get("performance_reserved"));
        same(
                "gross and the sum of its lines",
                lines.get("gross"),
                lines.get("performance_paid")
                        + lines.get("year_end_award")
                        + lines.get("heating")
                        + lines.get("honour_award"));
        lines.forEach((column, fen) ->
                same("fen of " + column + " and its column in payroll.csv", fen, csv.fen("payroll.csv", column)));
        for (String column : List.of("pool", "paid", "reserved", "undistributed")) {
            same(
                    "fen of " + column + " and its column in pools.csv",
                    pools.column(column),
                    csv.fen("pools.csv", column));
        }
        sheetsAgree(people, lines);
        same(
                "hundredths of points in total and their column in results.csv",
                control.points(),
                csv.fen("results.csv", "total"));
        control.grades()
                .forEach((grade, count) -> same(
                        "people graded " + grade + " and rows of results.csv",
                        count,
                        csv.count("results.csv", "grade", grade)));
        agreement.require();
        return totals(people, pools, lines);
    }

    private void sheetsAgree(ControlStore.People people, SortedMap<String, Long> lines) {
        sheets.forEach((sheet, totals) -> totals.forEach((column, total) -> {
            if (lines.containsKey(column)) {
                same("fen of " + column + " and its column in " + sheet, lines.get(column), total);
            }
        }));
        for (String everybody : List.of("payroll-performance.xml", "payroll-tier-wages.xml", "hr-results.xml")) {
            same(
                    "people in the year and rows of " + everybody,
                    people.inYear(),
                    sheets.get(everybody).get("unit_name"));
        }
    }

    private void rowsReadAreAccountedFor() {
        agreement.rowsReadAreAccountedFor(intake.counts());
        same(
                "rejected rows counted and kept",
                intake.counts().stream().mapToLong(FileCount::rejected).sum(),
                control.rejects());
    }

    private void same(String what, long left, long right) {
        agreement.same(what, left, right);
    }

    private SortedMap<String, String> totals(
            ControlStore.People people, ControlStore.Pools pools, SortedMap<String, Long> lines) {
        SortedMap<String, String> totals = new TreeMap<>();
        totals.put("people_roster", String.valueOf(people.roster()));
        totals.put("people_in_year", String.valueOf(people.inYear()));
        totals.put("people_outside_year", String.valueOf(people.outside()));
        control.statuses()
                .forEach((status, count) ->
                        totals.put("people_" + status.toLowerCase(Locale.ROOT), String.valueOf(count)));
        totals.put("contract_candidates", String.valueOf(people.candidates()));
        for (String column : List.of("pool", "paid", "reserved", "undistributed")) {
            totals.put("pools_" + column, yuan(pools.column(column)));
        }
        lines.forEach((column, fen) -> totals.put(column, yuan(fen)));
        return totals;
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
