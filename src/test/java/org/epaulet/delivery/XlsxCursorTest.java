package org.epaulet.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxCursorTest {

    @TempDir
    Path folder;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("一");

    @Test
    void numbersAreTheirDigits() throws IOException {
        XSSFRow row = begin(5);
        row.createCell(0).setCellValue(90);
        row.createCell(1).setCellValue(90.1);
        row.createCell(2).setCellValue(0.1 + 0.2);
        row.createCell(3).setCellValue(110101199003077760d);
        row.createCell(4).setCellValue(-1e-7);
        assertThat(rows()).containsExactly(List.of("90", "90.1", "0.3", "110101199003077760", "-0.0000001"));
    }

    @ParameterizedTest
    @CsvSource({
        "90.099999999999994, 90.1",
        "1.5E3, 1500",
        "100.0, 100",
        "12345678901234567, 12345678901234567",
        "1.23456789012345678, 1.23456789012346",
        "-0, 0",
        "89.9999999999999999, 90",
        "1E999999999, 1E999999999",
        "x, x"
    })
    void aStoredNumberIsAnExactIntegerOrFifteenDigits(String raw, String text) {
        assertThat(XlsxNumber.text(raw, false, false)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1, false, 1900-01-01",
        "59, false, 1900-02-28",
        "61, false, 1900-03-01",
        "45658, false, 2025-01-01",
        "45658.75, false, 2025-01-01",
        "45657.9999999999, false, 2024-12-31",
        "45657.99999999999, false, 2025-01-01",
        "0, true, 1904-01-01",
        "44196, true, 2025-01-01",
        "2958465, false, 9999-12-31",
        "2958466, false, 2958466",
        "0.5, false, 0.5",
        "-1, false, -1"
    })
    void aDateIsItsDayInBothSystems(String raw, boolean from1904, String text) {
        assertThat(XlsxNumber.text(raw, true, from1904)).isEqualTo(text);
    }

    @Test
    void dateCellsAreTheirDay() throws IOException {
        XSSFRow row = begin(6);
        row.createCell(0).setCellValue(LocalDate.of(2025, 2, 3));
        row.getCell(0).setCellStyle(style("yyyy\"年\"m\"月\"d\"日\""));
        row.createCell(1).setCellValue(LocalDateTime.of(2025, 2, 3, 23, 59));
        row.getCell(1).setCellStyle(style("yyyy/m/d h:mm"));
        row.createCell(2).setCellValue(LocalDate.of(2025, 2, 3));
        CellStyle chinese = workbook.createCellStyle();
        chinese.setDataFormat((short) 31);
        row.getCell(2).setCellStyle(chinese);
        row.createCell(3).setCellValue(LocalDate.of(2025, 2, 3));
        row.createCell(4).setCellValue(LocalDate.of(2025, 2, 3));
        row.getCell(4).setCellStyle(style("e-mm-dd"));
        row.createCell(5).setCellValue(45691);
        row.getCell(5).setCellStyle(style("0\"de\""));
        assertThat(rows())
                .containsExactly(List.of("2025-02-03", "2025-02-03", "2025-02-03", "45691", "2025-02-03", "45691"));
    }

    @Test
    void aWorkbookMayCountFrom1904() throws IOException {
        workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
        XSSFRow row = begin(1);
        row.createCell(0).setCellValue(44196);
        row.getCell(0).setCellStyle(style("yyyy-mm-dd"));
        assertThat(rows()).containsExactly(List.of("2025-01-01"));
    }

    @Test
    void formulasAreTheirCachedValues() throws IOException {
        XSSFRow row = begin(3);
        row.createCell(0).setCellFormula("1+1");
        row.createCell(1).setCellFormula("\"a\"&\"b\"");
        row.createCell(2).setCellFormula("1=1");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        assertThat(rows()).containsExactly(List.of("2", "ab", "TRUE"));
    }

    @Test
    void aFormulaThatNobodyHasCalculatedIsNoEmptyCell() throws IOException {
        XSSFRow row = begin(2);
        row.createCell(0).setCellFormula("1+1");
        row.createCell(1).setCellFormula("\"\"");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(1));
        assertThat(rows()).containsExactly(List.of("=1+1", ""));
    }

    @Test
    void richTextIsItsTextAndBlanksStay() throws IOException {
        XSSFRow row = begin(3);
        XSSFRichTextString rich = new XSSFRichTextString("王五");
        rich.applyFont(0, 1, workbook.createFont());
        row.createCell(0).setCellValue(rich);
        row.createCell(1).setCellValue(" a\rb ");
        row.createCell(2).setCellValue(false);
        assertThat(rows()).containsExactly(List.of("王五", " a\rb ", "FALSE"));
    }

    @Test
    void shortRowsAreAsWideAsTheHeaderAndEmptyCellsBeyondItAreCut() throws IOException {
        XSSFRow row = begin(3);
        row.createCell(1).setCellValue("b");
        sheet.createRow(2).createCell(0).setCellValue(" ");
        XSSFRow wide = sheet.createRow(3);
        wide.createCell(0).setCellValue("a");
        wide.createCell(4).setCellValue("\u3000");
        XSSFRow tooWide = sheet.createRow(9);
        tooWide.createCell(4).setCellValue("e");
        assertThat(rows()).containsExactly(List.of("", "b", ""), List.of("a", "", ""), List.of("", "", "", "", "e"));
        try (RowCursor cursor = open()) {
            List<Long> lines = new ArrayList<>();
            while (cursor.next()) {
                lines.add(cursor.line());
            }
            assertThat(lines).containsExactly(2L, 4L, 10L);
        }
    }

    @Test
    void theHeaderIsTheFirstRowThatIsNotBlankOfTheFirstSheet() throws IOException {
        workbook.createSheet("二").createRow(0).createCell(0).setCellValue("other");
        sheet.createRow(2).createCell(0).setCellValue("unit");
        sheet.getRow(2).createCell(1).setCellValue("amount");
        sheet.getRow(2).createCell(2).setCellValue(" ");
        try (RowCursor cursor = open()) {
            assertThat(cursor.header()).containsExactly("unit", "amount");
            assertThat(cursor.next()).isFalse();
        }
    }

    @Test
    void inlineTextsAndRowsWithoutReferencesAreRead() throws IOException {
        begin(1);
        String inline = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row><c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"inlineStr\"><is><t>b</t></is></c></row>"
                + "<row><c t=\"inlineStr\"><is><r><t>x</t></r><r><t>&amp;y</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></is></c>"
                + "<c t=\"d\"><v>2025-02-03T00:00:00</v></c></row>"
                + "<row><c t=\"s\"/><c t=\"str\"><v>z</v></c></row></sheetData></worksheet>";
        Path file = replaceSheet(inline);
        try (RowCursor cursor = XlsxCursor.open(file, "x.xlsx")) {
            assertThat(cursor.header()).containsExactly("a", "b");
            assertThat(cursor.next()).isTrue();
            assertThat(cursor.line()).isEqualTo(2);
            assertThat(cells(cursor)).containsExactly("x&y", "2025-02-03");
            assertThat(cursor.next()).isTrue();
            assertThat(cells(cursor))
                    .as("a cell of a shared text that names none")
                    .containsExactly("", "z");
        }
    }

    @Test
    void aSheetThatBreaksOffIsTold() throws IOException {
        begin(1);
        Path file = replaceSheet("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>a</t></is></c></row><row>");
        try (RowCursor cursor = XlsxCursor.open(file, "people/x.xlsx")) {
            assertThatThrownBy(cursor::next)
                    .isInstanceOf(DeliveryException.class)
                    .hasMessageStartingWith("File people/x.xlsx is no workbook that can be read");
        }
    }

    private XSSFRow begin(int columns) {
        XSSFRow header = sheet.createRow(0);
        for (int i = 0; i < columns; i++) {
            header.createCell(i).setCellValue("c" + i);
        }
        return sheet.createRow(1);
    }

    private CellStyle style(String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private List<List<String>> rows() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (RowCursor cursor = open()) {
            while (cursor.next()) {
                rows.add(cells(cursor));
            }
        }
        return rows;
    }

    private static List<String> cells(RowCursor cursor) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < cursor.fields().count(); i++) {
            cells.add(cursor.fields().text(i, StandardCharsets.UTF_8));
        }
        return cells;
    }

    private RowCursor open() throws IOException {
        return XlsxCursor.open(save(), "x.xlsx");
    }

    private Path save() throws IOException {
        Path file = folder.resolve("x.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private Path replaceSheet(String xml) throws IOException {
        Path changed = folder.resolve("changed.xlsx");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(save()));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet1.xml")) {
                    out.write(xml.getBytes(StandardCharsets.UTF_8));
                } else {
                    in.transferTo(out);
                }
            }
        }
        return changed;
    }
}
