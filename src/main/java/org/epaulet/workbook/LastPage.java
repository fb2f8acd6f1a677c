package org.epaulet.workbook;

import java.util.Arrays;
import java.util.OptionalInt;

/**
 * Has some rows stand on the page of those who sign, for a page without a figure says nothing to sign. How much a page holds
 * depends on what a program and its fonts take for a character's width: a break is sought that is right for all that are known.
 */
final class LastPage {

    /** So many rows of the table at least. */
    private static final int KEPT = 4;

    /** Of a sheet so long that where its pages end cannot be told. */
    private static final int KEPT_OF_MANY = 8;

    private final RowHeights heights;
    private final int first;
    private final int last;
    private final int closing;
    private final int[] pages;

    /**
     * Takes the rows that flow over pages.
     *
     * @param closing how many of them, at the end, are not the table's
     * @param pages how many points a page may hold
     */
    LastPage(RowHeights heights, int first, int last, int closing, int[] pages) {
        this.heights = heights;
        this.first = first;
        this.last = last;
        this.closing = closing;
        this.pages = pages;
    }

    /** Returns the row that has to begin the last page; none where it comes out well by itself. */
    OptionalInt begins() {
        int smallest = Arrays.stream(pages).min().orElseThrow();
        if (heights.of(first, last) <= smallest || heights.known() && endsWell(last, KEPT + closing)) {
            return OptionalInt.empty();
        }
        int row = last - closing - KEPT + 1;
        while (heights.known() && row > first && heights.of(row, last) <= smallest) {
            if (endsWell(row - 1, KEPT)) {
                return OptionalInt.of(row);
            }
            row--;
        }
        return OptionalInt.of(Math.max(first + 1, last - closing - KEPT_OF_MANY + 1));
    }

    /** Returns whether of the rows up to that one so many stand on their last page, however much a page holds. */
    private boolean endsWell(int end, int rows) {
        return Arrays.stream(pages).allMatch(page -> onLastPage(end, page) >= Math.min(rows, end - first + 1));
    }

    private int onLastPage(int end, int page) {
        int begun = first;
        int points = 0;
        for (int row = first; row <= end; row++) {
            points += heights.of(row);
            if (points > page && row > begun) {
                begun = row;
                points = heights.of(row);
            }
        }
        return end - begun + 1;
    }
}
