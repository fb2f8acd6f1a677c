package org.epaulet.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheet by fastexcel: texts within the cells, rows written out as they come. */
final class FastexcelSheet implements SheetWriter {

    private static final int KEPT_ROWS = 1000;

    @Override
    public Path write(Path folder, int rows) throws IOException {
        Path book = folder.resolve("fastexcel.xlsx");
        try (OutputStream out = Files.newOutputStream(book);
                Workbook workbook = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("考核结果");
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < Cell.COLUMNS; column++) {
                    switch (Cell.of(column)) {
                        case TEXT -> sheet.inlineString(row, column, Cell.text(row, column));
                        case DAY -> sheet.value(row, column, Cell.day(row));
                        case SCORE -> sheet.value(row, column, Cell.score(row, column));
                        case MONEY -> sheet.value(row, column, Cell.fen(row, column) / 100.0);
                    }
                }
                if (row % KEPT_ROWS == KEPT_ROWS - 1) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
        return book;
    }
}
