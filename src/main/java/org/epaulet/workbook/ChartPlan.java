package org.epaulet.workbook;

import java.util.List;

/**
 * A chart over the rows of a block, drawn below the sheet's last block; several stand side by side.
 *
 * @param block place of the block on the sheet, from 0
 * @param category column that names the bars
 * @param series columns that are drawn
 * @param stacked whether columns stand on each other
 * @param course whether lines are drawn in place of columns, from about the lowest value up
 */
public record ChartPlan(String title, int block, int category, List<Integer> series, boolean stacked, boolean course) {

    /** Columns. */
    public ChartPlan(String title, int block, int category, List<Integer> series, boolean stacked) {
        this(title, block, category, series, stacked, false);
    }

    /** Lines. */
    public static ChartPlan course(String title, int block, int category, List<Integer> series) {
        return new ChartPlan(title, block, category, series, false, true);
    }

    /** How many rows the charts take, with the free row above them. */
    static final int ROWS = 26;

    public ChartPlan {
        series = List.copyOf(series);
    }
}
