package org.epaulet.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.epaulet.workbook.FinishedSheet;
import org.epaulet.workbook.SheetLayout;
import org.epaulet.workbook.SheetPart;
import org.epaulet.workbook.Total;

/**
 * One sheet of a workbook: its sections one below the other, then blocks made of the totals above.
 */
record SheetPiece(
        String fileName, SheetLayout layout, List<Section<?>> sections, List<ClosingBlock> closings, int rowLimit)
        implements Piece {

    SheetPiece {
        sections = List.copyOf(sections);
        closings = List.copyOf(closings);
    }

    @Override
    public PieceWriter open(Path folder, String state) {
        KeptState kept = KeptState.decode(state);
        SheetPart part = SheetPart.open(folder.resolve(fileName), layout, rowLimit, kept.part());
        return new SheetWriter(this, part, kept.position());
    }

    /** Returns the totals that the sheet's first section shows, by the code of the column; counts are counts of rows. */
    Map<String, Long> totals(String state) {
        long[] shown = SheetPart.totals(KeptState.decode(state).part()).get(0);
        List<? extends Column<?>> columns = sections.get(0).columns();
        Map<String, Long> totals = new TreeMap<>();
        for (int place = 0; place < columns.size(); place++) {
            Column<?> column = columns.get(place);
            if (column.total() != Total.NONE && !column.code().isEmpty()) {
                totals.put(column.code(), shown[place]);
            }
        }
        return totals;
    }

    /** Returns the sheet for its workbook; its writer must have come to the end with that state. */
    FinishedSheet finished(Path folder, String state) {
        return new FinishedSheet(
                layout, folder.resolve(fileName), KeptState.decode(state).part());
    }
}
