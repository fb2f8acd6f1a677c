package org.epaulet.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetPartTest {

    private static final int LIMIT = 50;

    @TempDir
    Path folder;

    /** Rows in groups of seven: ids 000000…, days 0…, fen = 1001 a row and its number. */
    private String write(Path file, SheetLayout layout, int rows, int limit, int chunk) {
        String state = null;
        int from = 0;
        while (state == null || from < rows) {
            try (SheetPart part = SheetPart.open(file, layout, limit, state)) {
                int to = Math.min(rows, from + chunk);
                for (int i = from; i < to; i++) {
                    row(part, i);
                }
                from = to;
                if (from == rows) {
                    part.finish();
                }
                state = part.state();
                if (from < rows) {
                    row(part, -99);
                }
            }
        }
        return state;
    }

    private static void row(SheetPart part, int i) {
        SheetCells cells = part.startRow("G" + i / 7, "组" + i / 7);
        cells.text(String.format("%06d", i));
        cells.text("U");
        cells.number(i);
        cells.fen(100_100L + i);
        part.endRow();
    }

    private Path book(String name, SheetLayout layout, Path part, String state) {
        Path book = folder.resolve(name);
        WorkbookAssembler.write(book, "title", Instant.EPOCH, List.of(new FinishedSheet(layout, part, state)));
        return book;
    }

    private static XSSFWorkbook open(Path book) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(book));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 7, 8, 39, 40, 41, 120, 121, 333})
    void formulasComeToTheValuesBesideThemOnOneSheetOrMany(int rows) throws IOException {
        SheetLayout layout = Samples.ledger(true);
        Path part = folder.resolve("part");
        String state = write(part, layout, rows, LIMIT, 1000);
        try (XSSFWorkbook workbook = open(book("a.xlsx", layout, part, state))) {
            assertThat(Formulas.check(workbook)).isPositive();
            XSSFSheet last = workbook.getSheetAt(workbook.getNumberOfSheets() - 1);
            XSSFCell total = last.getRow(last.getLastRowNum() - 2).getCell(3);
            // 1001.00 a row, and 0 + 1 + … + (n - 1) fen
            assertThat(total.getRawValue())
                    .isEqualTo(BigDecimal.valueOf(100_100L * rows + rows * (rows - 1L) / 2, 2)
                            .toPlainString());
            int ids = 0;
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertThat(sheet.getLastRowNum()).isLessThan(LIMIT);
                assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("工号");
                for (int r = 3; r <= sheet.getLastRowNum(); r++) {
                    boolean data = sheet.getRow(r) != null
                            && sheet.getRow(r).getCell(0).getStringCellValue().matches("\\d{6}");
                    ids += data ? 1 : 0;
                }
            }
            assertThat(ids).isEqualTo(rows);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40, 64})
    void restartsAtAnyRowWithTheSameBytes(int chunk) throws IOException {
        SheetLayout layout = Samples.ledger(true);
        Path whole = folder.resolve("whole");
        Path pieces = folder.resolve("pieces");
        String wholeState = write(whole, layout, 150, LIMIT, 1000);
        String piecesState = write(pieces, layout, 150, LIMIT, chunk);
        assertThat(piecesState).isEqualTo(wholeState);
        assertThat(pieces).hasSameBinaryContentAs(whole);
        assertThat(book("a.xlsx", layout, whole, wholeState))
                .hasSameBinaryContentAs(book("b.xlsx", layout, pieces, piecesState));
    }

    @Test
    void textsStayTexts() throws IOException {
        SheetLayout layout = Samples.ledger(false);
        List<String> texts = List.of(
                "000123",
                "=1+1",
                "+86",
                "-a",
                "@x",
                "\tx",
                "\rx",
                "a\u0000b\u000bc",
                "_x0041_",
                "<&>\"'",
                "  x ",
                "a\nb",
                "𠮷",
                "-5.00");
        Path file = folder.resolve("part");
        String state;
        try (SheetPart part = SheetPart.open(file, layout, 100, null)) {
            for (String text : texts) {
                part.startRow("", "").text(text);
                part.endRow();
            }
            part.finish();
            state = part.state();
        }
        try (XSSFWorkbook workbook = open(book("a.xlsx", layout, file, state))) {
            for (int i = 0; i < texts.size(); i++) {
                XSSFCell cell = workbook.getSheetAt(0).getRow(3 + i).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(texts.get(i));
                assertThat(cell.getCellStyle().getQuotePrefixed())
                        .as(texts.get(i))
                        .isEqualTo("=+-@\t\r".indexOf(texts.get(i).charAt(0)) >= 0
                                && !"-5.00".equals(texts.get(i))
                                && !"+86".equals(texts.get(i)));
            }
        }
    }

    @Test
    void longTextsAreCutAtWhatACellHolds() throws IOException {
        SheetLayout layout = Samples.ledger(false);
        Path file = folder.resolve("part");
        String state;
        try (SheetPart part = SheetPart.open(file, layout, 100, null)) {
            part.startRow("", "").text("长".repeat(200_000));
            part.endRow();
            part.finish();
            state = part.state();
        }
        try (XSSFWorkbook workbook = open(book("a.xlsx", layout, file, state))) {
            assertThat(workbook.getSheetAt(0).getRow(3).getCell(0).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("…");
            assertThat(workbook.getSheetAt(0).getRow(3).getHeightInPoints()).isEqualTo(409f);
        }
    }

    /** In columns of 10 characters: four lines of Chinese, two of words. */
    @ParameterizedTest
    @CsvSource({"一二三四五六七八九十一二三四五六, 62", "two words more, 28", "one, 17"})
    void aRowIsAsHighAsItsLines(String text, float points) throws IOException {
        SheetLayout layout = Samples.ledger(false);
        Path file = folder.resolve("part");
        String state;
        try (SheetPart part = SheetPart.open(file, layout, 100, null)) {
            part.startRow("", "").text(text);
            part.endRow();
            part.finish();
            state = part.state();
        }
        try (XSSFWorkbook workbook = open(book("a.xlsx", layout, file, state))) {
            assertThat(workbook.getSheetAt(0).getRow(3).getHeightInPoints()).isEqualTo(points);
        }
    }

    @Test
    void printsOnA4LandscapeWithRepeatedHeadingsFilterAndFrozenPane() throws IOException {
        SheetLayout layout = Samples.ledger(true);
        Path part = folder.resolve("part");
        String state = write(part, layout, 10, LIMIT, 1000);
        Path book = book("a.xlsx", layout, part, state);
        try (XSSFWorkbook workbook = open(book)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:3");
            assertThat(sheet.getFooter().getCenter()).contains("第 &P 页 共 &N 页");
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A3:D15");
            assertThat(sheet.getCTWorksheet().getDimension().getRef())
                    .as("programs that read row by row believe it")
                    .isEqualTo("A1:D18");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getRow(3).getCell(3).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0.00");
            assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue())
                    .startsWith("制表");
            assertThat(workbook.getProperties().getCoreProperties().getCreator())
                    .isEqualTo("Epaulet");
        }
        assertThat(Files.getPosixFilePermissions(book)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(part)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    /**
     * 44 characters wide, so not printed smaller: a page has 450 points behind the title, rows of 17 and free ones of 15. The second block ends
     * ten rows behind the rows of the first, with the signatures.
     */
    @ParameterizedTest
    @CsvSource({"5, ", "16, ", "17, 22"})
    void aBlockThatWouldNotEndOnItsPageBeginsANewOne(int rows, Integer lastOfPage) throws IOException {
        try (XSSFWorkbook workbook = twoBlocks(rows, 1000)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRepeatingRows().formatAsString())
                    .as("no block's headings stand above another's rows")
                    .isEqualTo("1:2");
            if (lastOfPage == null) {
                assertThat(sheet.getRowBreaks()).isEmpty();
            } else {
                assertThat(sheet.getRowBreaks()).containsExactly(lastOfPage);
                assertThat(sheet.getRow(lastOfPage + 1).getCell(0).getStringCellValue())
                        .isEqualTo("二");
            }
        }
    }

    /** Rows 4 to 27 and the total fill the page, the signatures stand in row 30: the break is put behind row 24. */
    @ParameterizedTest
    @CsvSource({"20, ", "24, 23"})
    void theSignaturesTakeSomeRowsAlongToTheirPage(int rows, Integer lastOfPage) throws IOException {
        SheetLayout layout = Samples.ledger(false);
        Path part = folder.resolve("part");
        String state = write(part, layout, rows, 100, 1000);
        try (XSSFWorkbook workbook = open(book("a.xlsx", layout, part, state))) {
            int[] breaks = workbook.getSheetAt(0).getRowBreaks();
            assertThat(breaks).isEqualTo(lastOfPage == null ? new int[0] : new int[] {lastOfPage});
        }
    }

    @Test
    void aSheetThatHasOneOfTheBlocksAloneRepeatsItsHeadings() throws IOException {
        try (XSSFWorkbook workbook = twoBlocks(42, 50)) {
            assertThat(workbook.getSheetAt(0).getRepeatingRows().formatAsString())
                    .isEqualTo("1:4");
            assertThat(workbook.getSheetAt(1).getRepeatingRows().formatAsString())
                    .isEqualTo("1:4");
        }
    }

    /** Where a sheet has too many rows for their heights to be read back, its last eight keep together. */
    @Test
    void aListWithoutTotalsGoesOnInASecondSheetLikeAnyOther() throws IOException {
        List<SheetColumn> columns = Samples.ledger(false).blocks().get(0).columns().stream()
                .map(column -> new SheetColumn(column.heading(), column.width(), column.look(), Total.NONE))
                .toList();
        SheetLayout layout = new SheetLayout(
                "变动", "变动", "说明", null, 1, List.of(new Block(null, columns, false)), List.of(), Samples.WORDS);
        Path part = folder.resolve("part");
        String state = write(part, layout, 1_200, 1_100, 1_200);
        try (XSSFWorkbook workbook = open(book("a.xlsx", layout, part, state))) {
            XSSFSheet first = workbook.getSheetAt(0);
            assertThat(first.getRowBreaks()).containsExactly(first.getLastRowNum() - 8);
            assertThat(workbook.getSheetAt(1).getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo(String.format("%06d", first.getLastRowNum() - 2));
        }
    }

    @Test
    void aTitleThatXmlCannotHoldIsShownWithoutThat() throws IOException {
        SheetLayout ledger = Samples.ledger(false);
        String name = "一\u000b局\uffff\ud800𠮷";
        SheetLayout layout =
                new SheetLayout("台账", name, "2025 measures & more", null, 1, ledger.blocks(), List.of(), Samples.WORDS);
        Path part = folder.resolve("part");
        String state = write(part, layout, 1, LIMIT, 1000);
        Path book = folder.resolve("a.xlsx");
        List<FinishedSheet> sheets = List.of(new FinishedSheet(layout, part, state));
        WorkbookAssembler.write(book, name + "长".repeat(40_000), Instant.EPOCH, sheets);
        try (XSSFWorkbook workbook = open(book)) {
            assertThat(workbook.getProperties().getCoreProperties().getTitle())
                    .startsWith("一 局  𠮷长")
                    .endsWith("长…");
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("一 局  𠮷");
            assertThat(sheet.getFooter().getLeft())
                    .as("2025 is no part of the font's size")
                    .isEqualTo("&8 2025 measures && more");
        }
    }

    private XSSFWorkbook twoBlocks(int rows, int limit) throws IOException {
        Block block = Samples.ledger(false).blocks().get(0);
        SheetLayout layout = new SheetLayout(
                "台账",
                "台账",
                "说明",
                null,
                0,
                List.of(new Block("一", block.columns(), false), new Block("二", block.columns(), false)),
                List.of(),
                Samples.WORDS);
        Path file = folder.resolve("part");
        String state;
        try (SheetPart part = SheetPart.open(file, layout, limit, null)) {
            for (int i = 0; i < rows; i++) {
                row(part, i);
            }
            part.nextBlock();
            row(part, 0);
            part.finish();
            state = part.state();
        }
        return open(book("a.xlsx", layout, file, state));
    }

    @Test
    void refusesAStateOfAnotherVersion() {
        assertThatThrownBy(() -> SheetPart.open(folder.resolve("x"), Samples.ledger(true), LIMIT, "1;2"))
                .isInstanceOf(WorkbookException.class)
                .hasMessageContaining("start the run anew");
    }

    @Test
    void doesNotAssembleAnUnfinishedSheet() {
        SheetLayout layout = Samples.ledger(true);
        Path file = folder.resolve("part");
        String state;
        try (SheetPart part = SheetPart.open(file, layout, LIMIT, null)) {
            row(part, 1);
            state = part.state();
        }
        assertThatThrownBy(() -> book("a.xlsx", layout, file, state))
                .isInstanceOf(WorkbookException.class)
                .hasMessageContaining("is not finished");
    }
}
