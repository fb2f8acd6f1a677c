package org.epaulet.report;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.epaulet.policy.Policy;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.workbook.SheetPart;

/** Everything that a correction publishes, but for the manifest (R17). */
public final class CorrectionReports implements Outputs {

    private final Book book;
    private final List<Piece> csvFiles;
    private final List<SheetPiece> totalled;

    /** Takes the policy, the year, what to read, and the language of the workbook. */
    public CorrectionReports(Policy policy, AssessmentYear year, CorrectionModel model, Language language) {
        Set<String> touched =
                model.people().stream().map(row -> row.known().id()).collect(Collectors.toSet());
        ReadModel version = new TouchedModel(model.version(), touched);
        Manifesto manifesto = version.manifesto();
        Labels labels = new Labels(policy, language);
        PersonColumns person = new PersonColumns(policy, year, labels, language);
        SheetPieces sheets = new SheetPieces(policy, year, language, manifesto, SheetPart.EXCEL_ROWS);
        CorrectionBook forBoth = new CorrectionBook(policy, model, labels, language, sheets);
        totalled = List.of(forBoth.due(), forBoth.releases());
        book = new Book(
                "correction-" + year.number() + "-" + model.number() + ".xlsx",
                sheets.headed(new Label("辅警年度考核更正（第" + model.number() + "次）", "Correction " + model.number())),
                year.end().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                List.of(
                        forBoth.figures(),
                        totalled.get(0),
                        totalled.get(1),
                        forBoth.seats(),
                        forBoth.decisions(),
                        forBoth.rejects(),
                        new PolicySheet(policy, year, labels, language, manifesto).piece(sheets)));
        CsvFiles csv = new CsvFiles(version, person, labels);
        csvFiles = List.of(
                new CsvFile<>(
                        "corrections.csv",
                        new CorrectionColumns(policy, labels).all(),
                        new ListSource<>(model::people)),
                csv.results(),
                csv.payroll(),
                csv.rejects());
    }

    @Override
    public List<Book> books() {
        return List.of(book);
    }

    @Override
    public List<Piece> csvFiles() {
        return csvFiles;
    }

    @Override
    public SortedMap<String, Map<String, Long>> sheetTotals(Map<String, String> states) {
        SortedMap<String, Map<String, Long>> totals = new TreeMap<>();
        totalled.forEach(sheet -> totals.put(sheet.fileName(), sheet.totals(states.get(sheet.fileName()))));
        return totals;
    }
}
