package org.epaulet.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The sheet by Apache POI's streaming writer, as its guide shows it. */
final class SxssfSheet implements SheetWriter {

    @Override
    public Path write(Path folder, int rows) throws IOException {
        Path book = folder.resolve("sxssf.xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(book)) {
            SXSSFSheet sheet = workbook.createSheet("考核结果");
            for (int row = 0; row < rows; row++) {
                SXSSFRow cells = sheet.createRow(row);
                for (int column = 0; column < Cell.COLUMNS; column++) {
                    switch (Cell.of(column)) {
                        case TEXT -> cells.createCell(column).setCellValue(Cell.text(row, column));
                        case DAY -> cells.createCell(column).setCellValue(Cell.day(row));
                        case SCORE ->
                            cells.createCell(column)
                                    .setCellValue(Cell.score(row, column).doubleValue());
                        case MONEY -> cells.createCell(column).setCellValue(Cell.fen(row, column) / 100.0);
                    }
                }
            }
            workbook.write(out);
        }
        return book;
    }
}
