package org.epaulet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.epaulet.pay.PayLine;
import org.epaulet.policy.Policy;
import org.epaulet.policy.reading.PolicyReader;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.workbook.Formulas;
import org.epaulet.workbook.SheetPart;
import org.epaulet.workbook.WrittenBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsTest {

    private static final AssessmentYear YEAR = SamplePolicy.POLICY.year().year(2025);

    @TempDir
    Path folder;

    private static Reports reports(SampleYear year, int limit) {
        return new Reports(SamplePolicy.POLICY, YEAR, year, Language.ZH, limit);
    }

    private XSSFWorkbook open(Book book, Map<String, String> states) throws IOException {
        Path file = folder.resolve(book.fileName());
        book.assemble(folder, states, file);
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    @Test
    void bookForFinanceAndBookForHrHaveTheirSheets() throws IOException {
        Reports reports = reports(new SampleYear(12, 1, false), SheetPart.EXCEL_ROWS);
        Map<String, String> states = Written.all(reports.pieces(), folder, 100);
        try (XSSFWorkbook payroll = open(reports.payroll(), states);
                XSSFWorkbook hr = open(reports.hr(), states)) {
            assertThat(tabs(payroll)).containsExactly("汇总", "绩效发放", "层级工资", "奖金", "预留与未分配", "口径");
            assertThat(tabs(hr)).containsExactly("考核结果", "等次分布", "层级调整", "合同", "岗位交流", "表彰", "未定等次", "待议", "剔除");
            assertThat(hr.getSheet("等次分布").getDrawingPatriarch().getCharts()).hasSize(2);
        }
    }

    private static List<String> tabs(XSSFWorkbook workbook) {
        List<String> tabs = new ArrayList<>();
        workbook.sheetIterator().forEachRemaining(sheet -> tabs.add(sheet.getSheetName()));
        return tabs;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyFormulaComesToTheValueBesideItEvenOverSeveralSheets(boolean severalBureaus) throws IOException {
        Reports reports = reports(new SampleYear(300, 3, severalBureaus), 60);
        Map<String, String> states = Written.all(reports.pieces(), folder, 100);
        try (XSSFWorkbook payroll = open(reports.payroll(), states);
                XSSFWorkbook hr = open(reports.hr(), states)) {
            assertThat(tabs(payroll)).contains("绩效发放 (2)", "绩效发放 (6)");
            assertThat(Formulas.check(payroll)).isPositive();
            assertThat(Formulas.check(hr)).isPositive();
        }
    }

    /** Grades and seats of several bureaus are drawn a bureau each: hundreds of units in one picture show nothing. */
    @Test
    void severalBureausStandInRowsOfTheirOwnWhichTheChartsDraw() throws IOException {
        SampleYear year = new SampleYear(300, 3, true);
        Reports reports = reports(year, SheetPart.EXCEL_ROWS);
        Map<String, String> states = Written.all(reports.pieces(), folder, 100);
        try (XSSFWorkbook hr = open(reports.hr(), states)) {
            XSSFSheet sheet = hr.getSheet("等次分布");
            int title = rowOf(sheet, "三、按局");
            for (String bureau : List.of("B1", "B2")) {
                XSSFRow row = sheet.getRow(rowOf(sheet, bureau));
                List<PersonResult> people = year.people.stream()
                        .filter(person -> person.bureau().equals(bureau))
                        .toList();
                assertThat(row.getRowNum()).isGreaterThan(title);
                assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(people.size());
                for (int grade = 0; grade < SamplePolicy.POLICY.grades().size(); grade++) {
                    String code = SamplePolicy.POLICY.grades().get(grade).code();
                    assertThat(row.getCell(4 + grade).getNumericCellValue())
                            .as(bureau + " " + code)
                            .isEqualTo(people.stream()
                                    .filter(person -> code.equals(person.grade()))
                                    .count());
                }
            }
            // the pools of the sample are all B1's: 8 + 5 + 1 seats, 12 + 3 + 4 candidates, 8 + 3 + 1 taken
            assertThat(seats(sheet.getRow(title + 2))).containsExactly(14, 19, 12);
            assertThat(seats(sheet.getRow(title + 3))).containsExactly(0, 0, 0);
            for (XSSFChart chart : sheet.getDrawingPatriarch().getCharts()) {
                assertThat(chart.getCTChart()
                                .getPlotArea()
                                .getBarChartArray(0)
                                .getSerArray(0)
                                .getCat()
                                .getStrRef()
                                .getF())
                        .isEqualTo("等次分布!$B$" + (title + 3) + ":$B$" + (title + 4));
            }
        }
    }

    private static List<Integer> seats(XSSFRow bureau) {
        int first = 4 + SamplePolicy.POLICY.grades().size();
        return List.of(first, first + 1, first + 2).stream()
                .map(column -> (int) bureau.getCell(column).getNumericCellValue())
                .toList();
    }

    @Test
    void theCountOfRejectsStandsBesideTheWordForIt() throws IOException {
        Reports reports = reports(new SampleYear(12, 1, false), SheetPart.EXCEL_ROWS);
        try (XSSFWorkbook hr = open(reports.hr(), Written.all(reports.pieces(), folder, 100))) {
            XSSFSheet rejects = hr.getSheet("剔除");
            XSSFRow total = rejects.getRow(rejects.getLastRowNum() - 2);
            assertThat(total.getCell(0).getStringCellValue()).isEqualTo("总计");
            assertThat(total.getCell(2).getCellFormula()).contains("SUBTOTAL");
        }
    }

    @ParameterizedTest
    @CsvSource({"ZH, 剔除, 分值, 应为0至100的数", "EN, Rejects, score, expected a number between 0 and 100"})
    void rowsTurnedAwayAreToldInTheLanguageOfTheBook(Language language, String tab, String column, String expected)
            throws IOException {
        Reports reports =
                new Reports(SamplePolicy.POLICY, YEAR, new SampleYear(12, 1, false), language, SheetPart.EXCEL_ROWS);
        Map<String, String> states = Written.all(reports.pieces(), folder, 100);
        try (XSSFWorkbook hr = open(reports.hr(), states)) {
            XSSFRow row = hr.getSheet(tab).getRow(rowOf(hr.getSheet(tab), "evaluations/2025-1.csv"));
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo(column);
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo(expected);
        }
        assertThat(Files.readString(folder.resolve("rejects.csv")))
                .contains(",score,", ",expected a number between 0 and 100");
    }

    @Test
    void headingsNameTheTopGradeAsThePolicyDoes() throws IOException {
        Policy policy = PolicyReader.read(
                "other.yaml",
                Files.readString(Path.of("jobs/policies/default.yaml"))
                        .replace("code: EXCELLENT, label: {zh: 优秀,", "code: EXCELLENT, label: {zh: 甲等,"));
        Reports reports = new Reports(policy, YEAR, new SampleYear(12, 1, false), Language.ZH, SheetPart.EXCEL_ROWS);
        Map<String, String> states = Written.all(reports.pieces(), folder, 100);
        try (XSSFWorkbook hr = open(reports.hr(), states)) {
            XSSFSheet pools = hr.getSheet("等次分布");
            assertThat(pools.getRow(rowOf(pools, "考核分组")).getCell(3).getStringCellValue())
                    .isEqualTo("甲等名额");
            assertThat(hr.getSheet("待议").getRow(0).getCell(0).getStringCellValue())
                    .contains("甲等等次并列待议名单");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ZH, 尚缺, 判决书；本人订立无固定期限合同的意愿",
        "EN, Still missing, The judgment; the person's wish for an open-ended contract"
    })
    void whatIsMissingBeforeADecisionIsSaidAsThePolicySaysItAndOnce(Language language, String heading, String missing)
            throws IOException {
        Policy policy = PolicyReader.read(
                "other.yaml",
                Files.readString(Path.of("jobs/policies/default.yaml"))
                        .replaceAll("missing: \\{.*?\\}", "missing: {zh: 判决书, en: The judgment}"));
        Reports reports = new Reports(policy, YEAR, new SampleYear(40, 1, false), language, SheetPart.EXCEL_ROWS);
        Map<String, String> states = Written.all(reports.pieces(), folder, 100);
        try (XSSFWorkbook hr = open(reports.hr(), states)) {
            XSSFSheet contracts = hr.getSheetAt(3);
            XSSFRow headings = contracts.getRow(2);
            int column = 0;
            while (!headings.getCell(column).getStringCellValue().equals(heading)) {
                column++;
            }
            assertThat(contracts.getRow(4).getCell(column).getStringCellValue()).isEqualTo(missing);
        }
    }

    private static int rowOf(XSSFSheet sheet, String first) {
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            XSSFCell cell = sheet.getRow(i) == null ? null : sheet.getRow(i).getCell(0);
            if (cell != null && cell.toString().equals(first)) {
                return i;
            }
        }
        throw new AssertionError("no row of " + first);
    }

    @Test
    void grandTotalIsWhatEverybodyGets() throws IOException {
        SampleYear year = new SampleYear(200, 5, false);
        Reports reports = reports(year, SheetPart.EXCEL_ROWS);
        Map<String, String> states = Written.all(reports.pieces(), folder, 1000);
        long gross = year.people.stream()
                .map(PersonResult::pay)
                .mapToLong(PayLine::gross)
                .sum();
        try (XSSFWorkbook payroll = open(reports.payroll(), states)) {
            XSSFSheet summary = payroll.getSheet("汇总");
            List<String> amounts = new ArrayList<>();
            for (int i = 0; i <= summary.getLastRowNum(); i++) {
                XSSFRow row = summary.getRow(i);
                XSSFCell cell = row == null ? null : row.getCell(2);
                if (cell != null && cell.getRawValue() != null) {
                    amounts.add(cell.getRawValue());
                }
            }
            String expected = BigDecimal.valueOf(gross, 2).toPlainString();
            // grand total, gross by the person's unit, difference
            assertThat(amounts.subList(amounts.size() - 4, amounts.size())).contains(expected, "0.00");
            assertThat(amounts.stream().filter(expected::equals)).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 64})
    void chunksAndRestartsChangeNoByte(int chunk) throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Reports reports = reports(new SampleYear(150, 9, true), 60);
        Map<String, String> whole = Written.all(reports.pieces(), folder, 100_000);
        Map<String, String> pieces = Written.all(reports.pieces(), other, chunk);
        for (Piece piece : reports.csvFiles()) {
            assertThat(other.resolve(piece.fileName())).hasSameBinaryContentAs(folder.resolve(piece.fileName()));
        }
        for (Book book : List.of(reports.payroll(), reports.hr())) {
            WrittenBook first = book.assemble(folder, whole, folder.resolve(book.fileName()));
            WrittenBook second = book.assemble(other, pieces, other.resolve(book.fileName()));
            assertThat(second).isEqualTo(first);
        }
    }

    @Test
    void languageAndTimeZoneOfTheMachineChangeNoByte() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Path here = Files.createDirectory(folder.resolve("here"));
        Path there = Files.createDirectory(folder.resolve("there"));
        List<String> files = filesWritten(here);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(filesWritten(there)).isEqualTo(files);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        for (String file : files) {
            assertThat(there.resolve(file)).hasSameBinaryContentAs(here.resolve(file));
        }
    }

    /** Writes every piece and both books, and returns the names of the files. */
    private static List<String> filesWritten(Path folder) {
        Reports reports = reports(new SampleYear(30, 2, false), 60);
        Map<String, String> states = Written.all(reports.pieces(), folder, 1000);
        List<String> files =
                new ArrayList<>(reports.pieces().stream().map(Piece::fileName).toList());
        for (Book book : List.of(reports.payroll(), reports.hr())) {
            book.assemble(folder, states, folder.resolve(book.fileName()));
            files.add(book.fileName());
        }
        return files;
    }

    @Test
    void contentDigestIsOverThePartsInTheFilesOrder() throws Exception {
        Reports reports = reports(new SampleYear(30, 2, false), 60);
        Map<String, String> states = Written.all(reports.pieces(), folder, 1000);
        Path file = folder.resolve("hr.xlsx");
        WrittenBook book = reports.hr().assemble(folder, states, file);
        MessageDigest content = MessageDigest.getInstance("SHA-256");
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            while (zip.getNextEntry() != null) {
                content.update(zip.readAllBytes());
            }
        }
        assertThat(book.contentSha256()).isEqualTo(HexFormat.of().formatHex(content.digest()));
        assertThat(book.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
    }

    @Test
    void sheetsShowWordsWhereFilesShowCodes() throws IOException {
        Reports reports = reports(new SampleYear(12, 1, false), SheetPart.EXCEL_ROWS);
        Map<String, String> states = Written.all(reports.pieces(), folder, 100);
        assertThat(Files.readString(folder.resolve("results.csv")))
                .contains("ASSESSED")
                .doesNotContain("参加考核");
        try (XSSFWorkbook hr = open(reports.hr(), states)) {
            assertThat(hr.getSheet("考核结果").getRow(3).getCell(5).getStringCellValue())
                    .isIn("参加考核", "未定等次", "不参加考核");
        }
    }
}
