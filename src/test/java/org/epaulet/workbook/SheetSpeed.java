package org.epaulet.workbook;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * How many rows of 25 columns a second go into a workbook, beside POI's streaming writer; run by hand.
 */
final class SheetSpeed {

    private static final int COLUMNS = 25;

    private SheetSpeed() {}

    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        Path folder = Files.createTempDirectory("sheet-speed");
        for (int round = 0; round < 3; round++) {
            ours(folder, rows);
        }
        streaming(folder, rows / 4);
        streaming(folder, rows / 4);
    }

    private static void ours(Path folder, int rows) {
        List<SheetColumn> columns = new ArrayList<>();
        for (int i = 0; i < COLUMNS; i++) {
            Look look = i < 8 ? Look.TEXT : i < 10 ? Look.DAY : i < 14 ? Look.POINTS : Look.MONEY;
            columns.add(new SheetColumn("column " + i, 12, look, look == Look.MONEY ? Total.SUM : Total.NONE));
        }
        SheetLayout layout = new SheetLayout(
                "speed", "speed", "", null, 0, List.of(new Block(null, columns, true)), List.of(), Samples.WORDS);
        Path file = folder.resolve("part");
        long start = System.nanoTime();
        String state;
        try (SheetPart part = SheetPart.open(file, layout, SheetPart.EXCEL_ROWS, null)) {
            for (int row = 0; row < rows; row++) {
                SheetCells cells = part.startRow("U" + row / 50, "派出所 " + row / 50);
                for (int i = 0; i < COLUMNS; i++) {
                    switch (columns.get(i).look()) {
                        case TEXT -> cells.text(i == 1 ? "某某某" : "TEXT-" + row);
                        case DAY -> cells.day(LocalDate.of(2025, 1, 1).plusDays(row % 300));
                        case POINTS -> cells.decimal(BigDecimal.valueOf(90_000_000L + row, 6));
                        default -> cells.fen(row * 37L + i);
                    }
                }
                part.endRow();
            }
            part.finish();
            state = part.state();
        }
        long written = System.nanoTime();
        WrittenBook book = WorkbookAssembler.write(
                folder.resolve("book.xlsx"), "speed", Instant.EPOCH, List.of(new FinishedSheet(layout, file, state)));
        long done = System.nanoTime();
        System.out.printf(
                "ours: rows %d rows/s; with zip %d rows/s; %d MB xml, %d MB xlsx%n",
                rows * 1_000_000_000L / (written - start),
                rows * 1_000_000_000L / (done - start),
                file.toFile().length() >> 20,
                book.bytes() >> 20);
    }

    private static void streaming(Path folder, int rows) throws Exception {
        long start = System.nanoTime();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            SXSSFSheet sheet = workbook.createSheet("speed");
            for (int row = 0; row < rows; row++) {
                SXSSFRow cells = sheet.createRow(row);
                for (int i = 0; i < COLUMNS; i++) {
                    if (i < 8) {
                        cells.createCell(i).setCellValue(i == 1 ? "某某某" : "TEXT-" + row);
                    } else if (i < 10) {
                        cells.createCell(i).setCellValue(45_000d + row % 300);
                    } else {
                        cells.createCell(i).setCellValue((row * 37L + i) / 100d);
                    }
                }
            }
            try (java.io.OutputStream out = Files.newOutputStream(folder.resolve("streaming.xlsx"))) {
                workbook.write(out);
            }
        }
        System.out.printf("SXSSF: with zip %d rows/s%n", rows * 1_000_000_000L / (System.nanoTime() - start));
    }
}
