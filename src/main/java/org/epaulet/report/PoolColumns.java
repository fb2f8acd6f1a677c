package org.epaulet.report;

import java.util.List;

/**
 * The columns about the performance pool of a unit.
 */
final class PoolColumns {

    private final Labels labels;

    PoolColumns(Labels labels) {
        this.labels = labels;
    }

    Column<UnitPoolRow> unit() {
        return Column.id("unit", "单位代码", "Unit", 12, UnitPoolRow::unit);
    }

    Column<UnitPoolRow> unitName() {
        return Column.text("", "单位名称", "Unit name", 26, UnitPoolRow::unitName);
    }

    Column<UnitPoolRow> source() {
        return Column.code("source", "总量来源", "Source", 12, row -> row.budgeted() ? "BUDGET" : "STANDARD", labels::own);
    }

    List<Column<UnitPoolRow>> amounts() {
        return List.of(
                Column.money("pool", "绩效总量", "Pool", 15, UnitPoolRow::pool),
                Column.money("paid", "已分配", "Paid", 15, UnitPoolRow::paid),
                Column.money("reserved", "预留", "Reserved", 15, UnitPoolRow::reserved),
                Column.money("undistributed", "未分配", "Undistributed", 15, UnitPoolRow::undistributed));
    }
}
