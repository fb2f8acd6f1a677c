package org.epaulet.report;

import java.nio.file.Path;
import java.util.List;
import org.epaulet.workbook.CsvPart;

/**
 * A CSV file: its columns and the rows it lists.
 */
record CsvFile<R>(String fileName, List<Column<R>> columns, Source<R> source) implements Piece {

    @Override
    public PieceWriter open(Path folder, String state) {
        KeptState kept = KeptState.decode(state);
        List<String> headings = columns.stream().map(Column::code).toList();
        CsvPart part = CsvPart.open(folder.resolve(fileName), headings, kept.part());
        return new Writer<>(columns, part, source.after(kept.position()), kept);
    }

    private static final class Writer<R> implements PieceWriter {

        private final List<Column<R>> columns;
        private final CsvPart part;
        private final Rows<R> rows;
        private KeptState kept;

        Writer(List<Column<R>> columns, CsvPart part, Rows<R> rows, KeptState kept) {
            this.columns = columns;
            this.part = part;
            this.rows = rows;
            this.kept = kept;
        }

        @Override
        public int write(int limit) {
            int written = 0;
            while (written < limit) {
                R row = rows.next();
                if (row == null) {
                    break;
                }
                columns.forEach(column -> column.coded().accept(row, part));
                part.endRow();
                written++;
                kept = kept.at(rows.position());
            }
            return written;
        }

        @Override
        public String state() {
            kept = kept.with(part.state());
            return kept.encode();
        }

        @Override
        public void close() {
            rows.close();
            part.close();
        }
    }
}
