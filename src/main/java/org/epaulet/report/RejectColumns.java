package org.epaulet.report;

import java.util.List;
import org.epaulet.delivery.Reject;

/**
 * The columns about a row that was turned away.
 */
final class RejectColumns {

    private final Labels labels;

    RejectColumns(Labels labels) {
        this.labels = labels;
    }

    List<Column<Reject>> all() {
        return List.of(
                Column.text("file", "文件", "File", 28, Reject::file),
                Column.number("line", "行号", "Line", 9, reject -> reject.line() > 0 ? reject.line() : null),
                Column.<Reject>code(
                                "code",
                                "原因",
                                "Code",
                                16,
                                reject -> reject.code().name(),
                                labels::own)
                        .counted(),
                Column.worded("column", "列", "Column", 14, Reject::column, labels::column),
                Column.text("value", "原值", "Value", 26, Reject::value),
                Column.worded(
                        "message",
                        "说明",
                        "Message",
                        48,
                        reject -> reject.message().en(),
                        labels::expected));
    }
}
