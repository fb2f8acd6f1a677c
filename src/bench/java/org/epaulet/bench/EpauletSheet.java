package org.epaulet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.epaulet.workbook.Block;
import org.epaulet.workbook.FinishedSheet;
import org.epaulet.workbook.Look;
import org.epaulet.workbook.SheetCells;
import org.epaulet.workbook.SheetColumn;
import org.epaulet.workbook.SheetLayout;
import org.epaulet.workbook.SheetPart;
import org.epaulet.workbook.SheetWords;
import org.epaulet.workbook.Total;
import org.epaulet.workbook.WorkbookAssembler;

/** The sheet by {@code org.epaulet.workbook}, as a job writes it. */
final class EpauletSheet implements SheetWriter {

    static final SheetWords WORDS = new SheetWords(
            "宋体", "小计", "（转下表）", "（承上表）", "本表合计", "合计", "无", "0\"人\"", List.of("制表：", "审核：", "审批："), "第 &P 页，共 &N 页");

    static final SheetLayout LAYOUT =
            new SheetLayout("考核结果", "考核结果", "", null, 2, List.of(new Block(null, columns(), false)), List.of(), WORDS);

    private static List<SheetColumn> columns() {
        return IntStream.range(0, Cell.COLUMNS)
                .mapToObj(column -> switch (Cell.of(column)) {
                    case TEXT -> new SheetColumn("文字" + column, 12, Look.CENTRED, Total.NONE);
                    case DAY -> new SheetColumn("日期" + column, 12, Look.DAY, Total.NONE);
                    case SCORE -> new SheetColumn("分数" + column, 10, Look.POINTS, Total.NONE);
                    case MONEY -> new SheetColumn("金额" + column, 14, Look.MONEY, Total.NONE);
                })
                .toList();
    }

    @Override
    public Path write(Path folder, int rows) throws IOException {
        Path rowsFile = folder.resolve("rows.xml");
        String state;
        try (SheetPart part = SheetPart.open(rowsFile, LAYOUT, SheetPart.EXCEL_ROWS, null)) {
            for (int row = 0; row < rows; row++) {
                fill(part, row);
            }
            part.finish();
            state = part.state();
        }
        Path book = folder.resolve("epaulet.xlsx");
        WorkbookAssembler.write(book, "bench", Instant.EPOCH, List.of(new FinishedSheet(LAYOUT, rowsFile, state)));
        Files.delete(rowsFile);
        return book;
    }

    static void fill(SheetPart part, int row) {
        SheetCells cells = part.startRow(Cell.unit(row), "南湖派出所");
        for (int column = 0; column < Cell.COLUMNS; column++) {
            switch (Cell.of(column)) {
                case TEXT -> cells.text(Cell.text(row, column));
                case DAY -> cells.day(Cell.day(row));
                case SCORE -> cells.decimal(Cell.score(row, column));
                case MONEY -> cells.fen(Cell.fen(row, column));
            }
        }
        part.endRow();
    }
}
