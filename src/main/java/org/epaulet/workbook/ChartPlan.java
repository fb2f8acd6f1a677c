package org.epaulet.workbook;

import java.util.List;

/**
 * A column chart over the rows of a block, drawn below the sheet's last block; several stand side by side.
 *
 * @param block place of the block on the sheet, from 0
 * @param category column that names the bars
 * @param series columns that are drawn
 * @param stacked whether they stand on each other
 */
public record ChartPlan(String title, int block, int category, List<Integer> series, boolean stacked) {

    /** How many rows the charts take, with the free row above them. */
    static final int ROWS = 21;

    public ChartPlan {
        series = List.copyOf(series);
    }
}
