package org.epaulet.workbook;

import org.apache.poi.ss.util.CellReference;

/**
 * The live formulas of subtotals and totals.
 */
final class TotalFormulas {

    private final SheetLayout layout;
    private final PartState at;

    TotalFormulas(SheetLayout layout, PartState at) {
        this.layout = layout;
        this.at = at;
    }

    /** SUBTOTAL over rows of this sheet; it leaves out the subtotals among them. */
    String rows(Total total, int column, int firstRow, int lastRow) {
        return lastRow < firstRow
                ? "0"
                : "SUBTOTAL(" + total.function() + "," + reference(column, firstRow) + ":" + reference(column, lastRow)
                        + ")";
    }

    /** Adds the totals that the block has on earlier sheets; empty where it began on this one. */
    String earlierSheets(int column) {
        StringBuilder sum = new StringBuilder();
        for (Segment segment : at.segments) {
            if (segment.block() == at.block) {
                sum.append('+').append(cell(segment, column));
            }
        }
        return sum.toString();
    }

    /** The total of a finished block: its last segment's, which already adds those before it. */
    TotalReference total(int block, int column) {
        Segment last = null;
        for (Segment segment : at.segments) {
            last = segment.block() == block ? segment : last;
        }
        if (last == null) {
            throw new IllegalArgumentException("block " + block + " is not finished");
        }
        return new TotalReference(cell(last, column), at.blockTotals.get(block)[column]);
    }

    private String cell(Segment segment, int column) {
        String reference = reference(column, segment.totalRow());
        return segment.sheet() == at.sheet() ? reference : "'" + layout.tab(segment.sheet()) + "'!" + reference;
    }

    static String reference(int column, int row) {
        return CellReference.convertNumToColString(column) + row;
    }
}
