package org.epaulet.workbook;

import java.util.List;

/**
 * Everything about a sheet but its rows.
 *
 * @param name on its tab, at most 25 characters: a second sheet adds (2)
 * @param title in the first row, across all columns
 * @param note at the left of the second row
 * @param measure at the right of the second row, such as 单位：元; null: none
 * @param frozen how many columns at the left stay when scrolling
 */
public record SheetLayout(
        String name,
        String title,
        String note,
        String measure,
        int frozen,
        List<Block> blocks,
        List<ChartPlan> charts,
        SheetWords words) {

    /** Rows above the first heading: title and notes. */
    static final int TITLE_ROWS = 2;

    public SheetLayout {
        blocks = List.copyOf(blocks);
        charts = List.copyOf(charts);
    }

    String tab(int sheet) {
        return sheet == 0 ? name : name + " (" + (sheet + 1) + ")";
    }

    int chartRows() {
        return charts.isEmpty() ? 0 : ChartPlan.ROWS;
    }

    int columns() {
        return blocks.stream().mapToInt(block -> block.columns().size()).max().orElse(1);
    }

    int width(int column) {
        return blocks.stream()
                .filter(block -> column < block.columns().size())
                .mapToInt(block -> block.columns().get(column).width())
                .max()
                .orElse(10);
    }
}
