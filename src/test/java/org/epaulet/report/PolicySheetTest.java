package org.epaulet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.epaulet.policy.Policy;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.reading.PolicyReader;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.workbook.SheetPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicySheetTest {

    @TempDir
    Path folder;

    /** Returns the rows of the sheet 口径 of a shipped policy for 2025, their cells joined by a bar. */
    private List<String> rows(String file, Language language) throws IOException {
        Policy policy = PolicyReader.read(Path.of("jobs/policies", file));
        AssessmentYear year = policy.year().year(2025);
        Manifesto manifesto = new SampleYear(12, 1, false).manifesto();
        SheetPieces sheets = new SheetPieces(policy, year, language, manifesto, SheetPart.EXCEL_ROWS);
        SheetPiece piece =
                new PolicySheet(policy, year, new Labels(policy, language), language, manifesto).piece(sheets);
        Book book = new Book("basis.xlsx", sheets.headed(new Label("口径", "Basis")), Instant.EPOCH, List.of(piece));
        Path written = folder.resolve(book.fileName());
        book.assemble(folder, Written.all(List.of(piece), folder, 100), written);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(written))) {
            List<String> rows = new ArrayList<>();
            workbook.getSheetAt(0).forEach(row -> rows.add(cells(row)));
            return rows;
        }
    }

    private static String cells(Row row) {
        DataFormatter shown = new DataFormatter();
        return StreamSupport.stream(row.spliterator(), false)
                .map(shown::formatCellValue)
                .collect(Collectors.joining("|"));
    }

    private static int place(List<String> rows, String start) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).startsWith(start)) {
                return i;
            }
        }
        throw new AssertionError("no row begins with " + start + " among " + String.join("\n", rows));
    }

    @Test
    void whatIsPaidOnceDoesNotStandUnderWhatAFullYearPays() throws IOException {
        List<String> rows = rows("humen.yaml", Language.ZH);
        int once = place(rows, "六、一次性奖励（元）");
        assertThat(rows.get(once + 2)).startsWith("EXCELLENT|优秀|1,000.00");
        assertThat(rows).noneMatch(row -> row.contains("年终奖（元/年）"));
    }

    @Test
    void whatPeriodsPayStandsInBothLanguages() throws IOException {
        List<String> chinese = rows("humen.yaml", Language.ZH);
        assertThat(chinese.get(place(chinese, "七、周期奖励、绩效取整和扣发") + 2))
                .contains("每周期按“月度量化”在全局内的排名发放：一档 20% 300元、二档 70% 200元、三档其余100元");
        List<String> english = rows("humen.yaml", Language.EN);
        assertThat(english.get(place(english, "7. Awards by period, rounding of shares, what is kept back") + 2))
                .contains("First band 20% 300 CNY, Second band 70% 200 CNY, Third band the rest 100 CNY");
        assertThat(chinese.get(place(chinese, "九、数据来源") + 1)).startsWith("文件");
    }

    @Test
    void roundingOfSharesAndWhatIsKeptBackStand() throws IOException {
        List<String> rows = rows("station-and-office.yaml", Language.ZH);
        assertThat(rows).anyMatch(row -> row.contains("绩效分配金额取1元的整数倍（舍尾）")).anyMatch(row -> row.contains("从绩效分配金额中扣发"));
        assertThat(rows("ten-days.yaml", Language.EN))
                .anyMatch(row -> row.contains("From the awards is kept back, Personal leave"));
    }

    @Test
    void otherWeightsStandWithWhomTheyAreFor() throws IOException {
        assertThat(rows("station-and-office.yaml", Language.ZH))
                .anyMatch(row -> row.contains("民主测评|40.00|50，适用于：单位类别 = 机关"));
        assertThat(rows("station-and-office.yaml", Language.EN))
                .anyMatch(row -> row.contains("|40.00|50 for: unit kind = "));
    }

    @Test
    void standardsThatChangeWithinTheYearStandWithTheirDays() throws IOException {
        List<String> rows = rows("conversion.yaml", Language.ZH);
        assertThat(rows.subList(place(rows, "五、层级标准（元/月）"), place(rows, "六、年终奖（元/年）")))
                .anyMatch(row -> row.startsWith("7|七级|730.00|300.00|2025-01-01"))
                .anyMatch(row -> row.startsWith("7|七级|1,095.00|300.00|2025-07-01"))
                .anyMatch(row -> row.startsWith("7|七级|1,095.00|320.00|2026-01-01"));
    }

    @Test
    void aTableWithoutRowsSaysSo() throws IOException {
        List<String> rows = rows("station-and-office.yaml", Language.ZH);
        assertThat(rows.get(place(rows, "八、表彰奖金（元）") + 2)).startsWith("无|");
        List<String> english = rows("station-and-office.yaml", Language.EN);
        assertThat(english.get(place(english, "8. Honour awards (CNY)") + 2)).startsWith("None|");
    }

    /** A policy that has none of these shows no empty tables for them. */
    @Test
    void whatAPolicyDoesNotHaveTakesNoRoom() throws IOException {
        List<String> rows = rows("default.yaml", Language.ZH);
        assertThat(rows.get(place(rows, "七、表彰奖金（元）") + 1)).startsWith("代码");
        assertThat(place(rows, "八、数据来源")).isPositive();
        assertThat(rows).contains("考核年度|2025（2025-01-01 至 2025-12-31）", "取暖补贴|1000元（2025-11-15在职者）");
        assertThat(rows).noneMatch(row -> row.contains("一次性奖励") || row.contains("扣发") || row.contains("执行日期"));
    }
}
