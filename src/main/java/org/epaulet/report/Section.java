package org.epaulet.report;

import java.util.List;
import java.util.function.Function;
import org.epaulet.policy.label.Label;
import org.epaulet.workbook.Block;
import org.epaulet.workbook.SheetCells;
import org.epaulet.workbook.SheetPart;

/**
 * A table on a sheet and the rows it lists.
 *
 * @param title null: the sheet's suffices
 * @param group what a row is subtotalled by, null: no groups
 * @param groupName what the subtotal calls it
 */
record Section<R>(
        Label title,
        List<Column<R>> columns,
        Source<R> source,
        Function<R, String> group,
        Function<R, String> groupName) {

    private static final List<String> CHINESE = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

    static <R> Section<R> of(Label title, List<Column<R>> columns, Source<R> source) {
        return new Section<>(title, columns, source, null, null);
    }

    Section<R> groupedBy(Function<R, String> key, Function<R, String> name) {
        return new Section<>(title, columns, source, key, name);
    }

    /** Returns the same table with its number among those of a sheet, from 1. */
    Section<R> numbered(int number) {
        Label counted = new Label(CHINESE.get(number - 1) + "、" + title.zh(), number + ". " + title.en());
        return new Section<>(counted, columns, source, group, groupName);
    }

    Block block(Language language) {
        return new Block(
                title == null ? null : language.of(title),
                columns.stream().map(column -> column.onSheet(language)).toList(),
                group != null);
    }

    void write(R row, SheetPart part) {
        SheetCells cells =
                group == null ? part.startRow("", "") : part.startRow(group.apply(row), groupName.apply(row));
        columns.forEach(column -> column.shown().accept(row, cells));
        part.endRow();
    }
}
