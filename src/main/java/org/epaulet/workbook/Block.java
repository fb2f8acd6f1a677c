package org.epaulet.workbook;

import java.util.List;

/**
 * A table on a sheet: headings, rows, perhaps subtotals by group, perhaps a total.
 *
 * @param title above the headings; null: none
 * @param grouped whether rows come in groups that get a subtotal each
 */
public record Block(String title, List<SheetColumn> columns, boolean grouped) {

    public Block {
        columns = List.copyOf(columns);
    }

    boolean totalled() {
        return columns.stream().anyMatch(column -> column.total() != Total.NONE);
    }
}
