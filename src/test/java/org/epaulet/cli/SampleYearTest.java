package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample bureau's year, published, asked for again, and asked for with something changed. */
class SampleYearTest {

    private static final Path SAMPLE = Path.of("sample-data");
    private static final List<String> FILES = List.of(
            "contracts.csv",
            "hr-2025.xlsx",
            "manifest.json",
            "payroll-2025.xlsx",
            "payroll.csv",
            "pools.csv",
            "rejects.csv",
            "results.csv");

    @TempDir
    private static Path folder;

    private static Folder published;

    @BeforeAll
    static void publish() {
        Said said = Said.yearEnd(SAMPLE, folder).done();
        assertThat(said.out()).contains("Year 2025 is published in ").contains("by run 1");
        published = new Folder(folder.resolve("out/2025"));
    }

    @Test
    void everyFileIsThereAndNothingElse() throws IOException {
        assertThat(published.files()).isEqualTo(FILES);
        assertThat(new Folder(folder.resolve("out")).files()).allMatch(name -> name.startsWith("2025"));
    }

    @Test
    void everyListInBothWorkbooksHasSomethingToShow() throws IOException {
        for (String name : List.of("payroll-2025.xlsx", "hr-2025.xlsx")) {
            try (Workbook book = new XSSFWorkbook(published.path().resolve(name).toFile())) {
                for (Sheet sheet : book) {
                    assertThat(rows(sheet))
                            .as(name + " " + sheet.getSheetName())
                            .isGreaterThan(4);
                }
            } catch (InvalidFormatException broken) {
                throw new AssertionError(broken);
            }
        }
    }

    private static long rows(Sheet sheet) {
        long rows = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() != CellType.BLANK) {
                    rows++;
                    break;
                }
            }
        }
        return rows;
    }

    @Test
    void theBadRowsThatItsGuideNamesAreTurnedAway() {
        // sample-data/README.md: 25 bad rows
        assertThat(published.lines("rejects.csv")).hasSize(1 + 25);
        assertThat(published.lines("results.csv")).hasSize(1 + 298);
    }

    @Test
    void theSameInputsAgainChangeNothing() throws IOException {
        SortedMap<String, String> before = published.state();
        Said said = Said.yearEnd(SAMPLE, folder).done();
        assertThat(said.out()).startsWith("Year 2025 was published by run 1").contains("Nothing was done again.");
        assertThat(published.state()).isEqualTo(before);
    }

    @Test
    void aChangedInputIsNamedAndTheYearBeforeIsKeptBesideTheNewOne(@TempDir Path own) throws IOException {
        Folder delivery = Folder.copy(SAMPLE, own.resolve("delivery"));
        Said.yearEnd(delivery.path(), own).done();
        Map<String, String> before = new Folder(own.resolve("out/2025")).state();
        List<String> budget = new ArrayList<>(delivery.lines("budget.csv"));
        budget.set(1, budget.get(1).replaceFirst(",[0-9.]+", ",1.00"));
        delivery.write("budget.csv", budget, StandardCharsets.UTF_8);
        Said said = Said.yearEnd(delivery.path(), own).done();
        assertThat(said.out())
                .contains("Year 2025 was published by run 1; this is another run because:")
                .contains("  budget.csv has changed")
                .doesNotContain("people.csv has changed");
        assertThat(new Folder(own.resolve("out/2025.before-run-2")).state()).isEqualTo(before);
    }

    @Test
    void headingsInEnglishChangeNoCsvFile(@TempDir Path own) throws IOException {
        Said.yearEnd(SAMPLE, own, "--lang", "en").done();
        Folder english = new Folder(own.resolve("out/2025"));
        for (String file : FILES) {
            if (file.endsWith(".csv")) {
                assertThat(english.bytes(file)).as(file).isEqualTo(published.bytes(file));
            }
        }
        try (Workbook book =
                new XSSFWorkbook(english.path().resolve("hr-2025.xlsx").toFile())) {
            assertThat(book.getSheetAt(0).getSheetName()).matches("[ -~]+");
            assertThat(book.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .matches("[ -~]+");
        } catch (InvalidFormatException broken) {
            throw new AssertionError(broken);
        }
    }
}
