package org.epaulet.workbook;

import java.util.Arrays;

/**
 * The part of a block that stands on one sheet, rows counted from 1.
 *
 * @param lastRow the last row, subtotals included; the heading's where there is none
 * @param totalRow the total's, or that which says that there are no rows; 0: there is neither
 */
record Segment(int block, int sheet, int headingRow, int lastRow, int totalRow) {

    int firstRow() {
        return headingRow + 1;
    }

    /** Returns its last row: the total, or what says that there are no rows, included. */
    int end() {
        return Math.max(lastRow, totalRow);
    }

    boolean empty() {
        return lastRow == headingRow;
    }

    String encode() {
        return block + ":" + sheet + ":" + headingRow + ":" + lastRow + ":" + totalRow;
    }

    static Segment decode(String text) {
        int[] numbers =
                Arrays.stream(text.split(":")).mapToInt(Integer::parseInt).toArray();
        return new Segment(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
    }
}
