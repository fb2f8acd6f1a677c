package org.epaulet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.epaulet.policy.label.Label;

/**
 * The tables of the sheet 口径: things of the policy with their codes and names, or other rows.
 */
final class CodedTable {

    /** Characters of the column that holds names and sentences. */
    static final int WIDE = 68;

    /** Of one beside numbers, which other tables of the sheet have in the same place. */
    static final int BESIDE = 32;

    private final Language language;

    CodedTable(Language language) {
        this.language = language;
    }

    <R> Section<R> of(
            Label title, List<R> rows, Function<R, String> code, Function<R, Label> label, List<Column<R>> more) {
        List<Column<R>> columns = new ArrayList<>(List.of(
                Column.text("", "代码", "Code", 30, code),
                Column.text("", "名称", "Name", WIDE, row -> language.of(label.apply(row)))));
        columns.addAll(more);
        return of(title, rows, columns);
    }

    static <R> Section<R> of(Label title, List<R> rows, List<Column<R>> columns) {
        return Section.of(title, columns, new ListSource<>(() -> rows));
    }
}
