package org.epaulet.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.epaulet.policy.Policy;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.workbook.SheetPart;

/**
 * Everything that a year publishes, but for the manifest.
 */
public final class Reports implements Outputs {

    private final CsvFiles csvFiles;
    private final Book payroll;
    private final Book hr;
    private final List<SheetPiece> listing;

    /** Takes the policy, the year, what to read, and the language of the workbooks. */
    public Reports(Policy policy, AssessmentYear year, ReadModel read, Language language) {
        this(policy, year, read, language, SheetPart.EXCEL_ROWS);
    }

    /** Takes a limit of rows a sheet as well, for tests. */
    Reports(Policy policy, AssessmentYear year, ReadModel read, Language language, int rowLimit) {
        Manifesto manifesto = read.manifesto();
        Labels labels = new Labels(policy, language);
        PersonColumns person = new PersonColumns(policy, year, labels, language);
        SheetPieces sheets = new SheetPieces(policy, year, language, manifesto, rowLimit);
        Instant dated = year.end().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        csvFiles = new CsvFiles(read, person, labels);
        PayrollBook forFinance = new PayrollBook(read, person, labels, sheets);
        payroll = new Book(
                "payroll-" + year.number() + ".xlsx",
                sheets.headed(new Label("辅警绩效与奖励发放", "Payroll")),
                dated,
                Stream.of(
                                List.of(new SummarySheet(read, labels, language, manifesto).piece(sheets)),
                                forFinance.lists(),
                                List.of(new PolicySheet(policy, year, labels, language, manifesto).piece(sheets)))
                        .flatMap(List::stream)
                        .toList());
        HrBook forHr = new HrBook(read, person, labels, sheets, manifesto);
        hr = new Book(
                "hr-" + year.number() + ".xlsx",
                sheets.headed(new Label("辅警年度考核", "Annual assessment")),
                dated,
                List.of(
                        forHr.results(),
                        new DistributionSheet(policy, read, language, manifesto).piece(sheets),
                        forHr.tiers(),
                        new ContractSheet(policy, read, person, labels, language).piece(sheets),
                        forHr.rotation(),
                        forHr.recognition(),
                        forHr.ungraded(),
                        forHr.ties(),
                        forHr.rejects()));
        listing = Stream.concat(forFinance.lists().stream(), Stream.of(forHr.results()))
                .toList();
    }

    /** Returns results.csv, payroll.csv, contracts.csv, pools.csv and rejects.csv. */
    @Override
    public List<Piece> csvFiles() {
        return csvFiles.all();
    }

    /** Returns the workbook for finance. */
    public Book payroll() {
        return payroll;
    }

    /** Returns the workbook for HR. */
    public Book hr() {
        return hr;
    }

    @Override
    public List<Book> books() {
        return List.of(payroll, hr);
    }

    /**
     * Returns the totals that the sheets show which list every person or every payment, by sheet and column code; where a
     * column counts rows, how many it counts.
     *
     * @param states the last state of every sheet by its file name
     */
    @Override
    public SortedMap<String, Map<String, Long>> sheetTotals(Map<String, String> states) {
        SortedMap<String, Map<String, Long>> totals = new TreeMap<>();
        listing.forEach(sheet -> totals.put(sheet.fileName(), sheet.totals(states.get(sheet.fileName()))));
        return totals;
    }

    /** Returns rejects.csv alone: what a run publishes that stops at the limit of rejects. */
    public static Piece rejects(Policy policy, ReadModel read) {
        Labels labels = new Labels(policy, Language.ZH);
        // rejects tell of no year
        return new CsvFiles(read, new PersonColumns(policy, null, labels, Language.ZH), labels).rejects();
    }
}
