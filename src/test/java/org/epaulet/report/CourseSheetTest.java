package org.epaulet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.epaulet.policy.year.AssessmentYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STCrossBetween;

class CourseSheetTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 31);
    private static final AssessmentYear YEAR =
            SamplePolicy.POLICY.year().year(2025).upTo(DAY);

    @TempDir
    Path folder;

    /** Unit n has the mean 70 + n; unit 3 has none. */
    private static UnitCourse unit(int number) {
        return new UnitCourse(
                "U" + number,
                "单位" + number,
                1,
                0,
                Map.of("EXCELLENT", 1),
                null,
                number == 3 ? java.util.Collections.singletonList(null) : List.of(BigDecimal.valueOf(70L + number)),
                List.of(0));
    }

    private XSSFSheet sheet(int units, int bureaus) throws IOException {
        List<UnitCourse> all =
                IntStream.rangeClosed(1, units).mapToObj(CourseSheetTest::unit).toList();
        NightModel night = new NightModel(
                DAY,
                null,
                List.of(),
                List.of(),
                List.of(),
                all,
                IntStream.range(0, bureaus).mapToObj(place -> unit(100 + place)).toList(),
                unit(90),
                new ListSource<>(List::of),
                new SampleYear(1, 1, bureaus > 1).manifesto());
        NightReports reports = new NightReports(SamplePolicy.POLICY, YEAR, night, Language.ZH);
        Path file = folder.resolve("night.xlsx");
        reports.book().assemble(folder, Written.all(reports.book().sheets(), folder, 100), file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            return workbook.getSheet("单位进程");
        }
    }

    private static CTLineChart lines(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch().getCharts().stream()
                .map(chart -> chart.getCTChart().getPlotArea())
                .filter(area -> area.sizeOfLineChartArray() == 1)
                .findFirst()
                .orElseThrow()
                .getLineChartArray(0);
    }

    private static List<String> titles(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch().getCharts().stream()
                .map(XSSFChart::getTitleText)
                .map(Object::toString)
                .toList();
    }

    @Test
    void ofOneBureauTheUnitsAreDrawnBesideTheWhole() throws IOException {
        XSSFSheet sheet = sheet(3, 1);
        assertThat(headings(sheet)).containsExactly("考评期", "全局 均分", "单位1 均分", "单位2 均分", "单位3 均分", "全局 不合格");
        assertThat(lines(sheet).sizeOfSerArray()).isEqualTo(4);
        assertThat(lines(sheet)
                        .getSerArray(3)
                        .getVal()
                        .getNumRef()
                        .getNumCache()
                        .sizeOfPtArray())
                .as("a period without a mean is a gap, not 0")
                .isZero();
        assertThat(titles(sheet)).contains("日常考评均分（按期）");
    }

    @Test
    void ofManyUnitsThoseAreDrawnThatStandLowest() throws IOException {
        XSSFSheet sheet = sheet(15, 1);
        assertThat(headings(sheet))
                .hasSize(15)
                .contains("单位1 均分", "单位13 均分")
                .doesNotContain("单位3 均分", "单位14 均分", "单位15 均分");
        assertThat(lines(sheet).sizeOfSerArray()).isEqualTo(13);
        assertThat(titles(sheet)).contains("日常考评均分（按期，最低的12个单位）");
    }

    @Test
    void ofSeveralBureausTheBureausAreDrawn() throws IOException {
        assertThat(headings(sheet(3, 2)))
                .containsExactly("考评期", "全部 均分", "单位100 均分", "单位101 均分", "全部 不合格", "单位100 不合格", "单位101 不合格");
    }

    @Test
    void itIsSaidThatGradesAreByTotalOnly() throws IOException {
        XSSFSheet sheet = sheet(3, 1);
        assertThat(sheet.getRow(6).getCell(0).getStringCellValue()).isEqualTo("二、按单位（各等次只按目前总分计；参加考核只计等次已定者）");
    }

    /** Drawn from one half of the first column to one half of the last, they would look like fewer people. */
    @Test
    void columnsAreDrawnWholeAndCalledByTheirUnits() throws IOException {
        XSSFSheet sheet = sheet(3, 1);
        List<CTPlotArea> columns = sheet.getDrawingPatriarch().getCharts().stream()
                .map(chart -> chart.getCTChart().getPlotArea())
                .filter(area -> area.sizeOfBarChartArray() == 1)
                .toList();
        assertThat(columns)
                .hasSize(2)
                .allMatch(area -> area.getValAxArray(0).getCrossBetween().getVal() == STCrossBetween.BETWEEN);
        assertThat(columns.get(1)
                        .getBarChartArray(0)
                        .getSerArray(0)
                        .getCat()
                        .getStrRef()
                        .getStrCache()
                        .getPtArray(0)
                        .getV())
                .isEqualTo("单位1");
    }

    private static List<String> headings(XSSFSheet sheet) {
        return IntStream.range(0, sheet.getRow(3).getLastCellNum())
                .mapToObj(column -> sheet.getRow(3).getCell(column).getStringCellValue())
                .toList();
    }
}
