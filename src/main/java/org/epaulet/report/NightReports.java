package org.epaulet.report;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.epaulet.policy.Policy;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.workbook.SheetPart;

/** Everything that a night publishes, but for the manifest: provisional, for HR alone. */
public final class NightReports {

    private final Book book;
    private final List<Piece> csvFiles;

    /** Takes the policy, the year as it ends on the day, what is told, and the language of the workbook. */
    public NightReports(Policy policy, AssessmentYear year, NightModel night, Language language) {
        Labels labels = new Labels(policy, language);
        PersonColumns person = new PersonColumns(policy, year, labels, language);
        SheetPieces sheets = new SheetPieces(policy, year, language, night.manifesto(), SheetPart.EXCEL_ROWS);
        CsvFiles csv = new CsvFiles(night, person, labels);
        ChangeSheet changes = new ChangeSheet(night, labels, language);
        HrBook hr = new HrBook(night, person, labels, sheets, night.manifesto());
        csvFiles = List.of(csv.results(), csv.contracts(), changes.csv(), csv.rejects());
        book = new Book(
                "nightly-" + night.day() + ".xlsx",
                sheets.headed(provisional(new Label("辅警考核进度", "Standing of the assessment"), night)),
                night.day().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                Stream.of(
                                List.of(new ToDoSheet(night, labels).piece(sheets), changes.piece(sheets)),
                                new CourseSheet(policy, year, night, language).pieces(sheets),
                                List.of(hr.rejects()))
                        .flatMap(List::stream)
                        .toList());
    }

    /** Says in a title that nothing of it is final. */
    static Label provisional(Label title, NightModel night) {
        return new Label(
                title.zh() + "（预估，截至" + night.day() + "）", title.en() + " (provisional, up to " + night.day() + ")");
    }

    /** Returns results.csv, contracts.csv, changes.csv and rejects.csv. */
    public List<Piece> csvFiles() {
        return csvFiles;
    }

    /** Returns the workbook. */
    public Book book() {
        return book;
    }
}
