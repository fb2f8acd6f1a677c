package org.epaulet.report;

import java.nio.file.Path;
import java.util.List;
import org.epaulet.workbook.FinishedSheet;
import org.epaulet.workbook.SheetLayout;
import org.epaulet.workbook.SheetPart;

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

    /** Returns the sheet for its workbook; its writer must have come to the end with that state. */
    FinishedSheet finished(Path folder, String state) {
        return new FinishedSheet(
                layout, folder.resolve(fileName), KeptState.decode(state).part());
    }
}
