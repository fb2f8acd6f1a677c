package org.epaulet.workbook;

import java.util.List;

/**
 * A column chart over the rows of a block, drawn below the sheet's last block.
 *
 * @param block place of the block on the sheet, from 0
 * @param category column that names the bars
 * @param series columns that are drawn
 * @param stacked whether they stand on each other
 */
public record ChartPlan(String title, int block, int category, List<Integer> series, boolean stacked) {

    /** How many rows a chart takes, with the free row above it. */
    static final int ROWS = 19;

    public ChartPlan {
        series = List.copyOf(series);
    }
}
