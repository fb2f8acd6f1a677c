package org.epaulet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.epaulet.delivery.CodePoints;
import org.epaulet.policy.label.Label;
import org.epaulet.workbook.Block;
import org.epaulet.workbook.Look;
import org.epaulet.workbook.SheetCells;
import org.epaulet.workbook.SheetColumn;
import org.epaulet.workbook.SheetPart;
import org.epaulet.workbook.Total;
import org.epaulet.workbook.TotalReference;

/**
 * 汇总: performance by the unit whose pool pays, heads and every line by the person's unit, and one grand total of both.
 */
final class SummarySheet {

    private static final int POOLS = 0;
    private static final int PEOPLE = 1;
    private static final int PAID = 3;
    private static final int YEAR_END_AWARD = 5;
    private static final int HEATING = 6;
    private static final int HONOUR_AWARD = 7;
    private static final int GROSS = 8;

    private final ReadModel read;
    private final PoolColumns pool;
    private final Labels labels;
    private final Language language;
    private final Manifesto manifesto;

    SummarySheet(ReadModel read, Labels labels, Language language, Manifesto manifesto) {
        this.read = read;
        this.pool = new PoolColumns(labels);
        this.labels = labels;
        this.language = language;
        this.manifesto = manifesto;
    }

    SheetPiece piece(SheetPieces sheets) {
        return sheets.closed(
                "payroll-summary.xml",
                new Label("汇总", "Summary"),
                new Label("辅警绩效与奖励发放汇总表", "Control totals of performance pay and awards"),
                List.of(pools(), people()),
                List.of(grandTotal(), check()));
    }

    private Section<UnitPoolRow> pools() {
        List<Column<UnitPoolRow>> columns = new ArrayList<>(List.of(pool.unit(), pool.unitName()));
        columns.addAll(pool.amounts());
        columns.add(pool.source());
        Section<UnitPoolRow> section = Section.of(
                new Label("一、绩效工资（按发放单位）", "1. Performance pay, by the unit whose pool pays"),
                columns,
                byBureau(read.unitPools(), UnitPoolRow::bureau));
        return manifesto.severalBureaus()
                ? section.groupedBy(UnitPoolRow::bureau, row -> manifesto.bureau(row.bureau()))
                : section;
    }

    private Section<UnitTotals> people() {
        List<Column<UnitTotals>> columns = List.of(
                Column.id("", "单位代码", "Unit", 12, totals -> totals.unit),
                Column.text("", "单位名称", "Unit name", 26, totals -> totals.unitName),
                Column.<UnitTotals>number("", "人数", "Heads", 15, UnitTotals::heads)
                        .summed(),
                Column.money("", "绩效工资", "Performance paid", 15, totals -> totals.performancePaid),
                Column.money("", "绩效预留", "Performance reserved", 15, totals -> totals.performanceReserved),
                Column.money("", "年终奖", "Year-end award", 15, totals -> totals.yearEndAward),
                Column.money("", labels.heating().zh(), labels.heating().en(), 15, totals -> totals.heating),
                Column.money("", "表彰奖金", "Honour awards", 15, totals -> totals.honourAward),
                Column.money("", "应发合计", "Gross", 16, totals -> totals.gross),
                Column.money("", "其中免税", "Tax exempt", 14, totals -> totals.taxExempt),
                Column.money("", "外部发放奖金", "Awards by others", 14, totals -> totals.awardsByOthers),
                Column.money("", "原月层级工资", "Old monthly tier wage", 14, totals -> totals.tierWageOld),
                Column.money("", "新月层级工资", "New monthly tier wage", 14, totals -> totals.tierWageNew));
        Source<UnitTotals> totals = new ListSource<>(() -> sorted(
                UnitTotals.of(read.peopleByUnit(Selection.ALL)),
                Comparator.comparing(unit -> unit.bureau, CodePoints.ORDER)));
        Section<UnitTotals> section = Section.of(
                new Label("二、人数与各项（按人员所在单位）", "2. Heads and every line, by the person's unit"), columns, totals);
        return manifesto.severalBureaus()
                ? section.groupedBy(unit -> unit.bureau, unit -> manifesto.bureau(unit.bureau))
                : section;
    }

    private Source<UnitPoolRow> byBureau(Source<UnitPoolRow> rows, Function<UnitPoolRow, String> bureau) {
        return new ListSource<>(() -> sorted(ListSource.read(rows), Comparator.comparing(bureau, CodePoints.ORDER)));
    }

    private static <R> List<R> sorted(List<R> rows, Comparator<R> order) {
        return rows.stream().sorted(order).toList();
    }

    private ClosingBlock grandTotal() {
        return new ClosingBlock(block("三、发放总计", "3. Grand total", Total.SUM), part -> {
            line(part, "1", "绩效工资（按发放单位）", "Performance pay (by paying unit)", part.total(POOLS, PAID));
            line(part, "2", "年终奖", "Year-end award", part.total(PEOPLE, YEAR_END_AWARD));
            line(part, "3", labels.heating().zh(), labels.heating().en(), part.total(PEOPLE, HEATING));
            line(part, "4", "表彰奖金", "Honour awards", part.total(PEOPLE, HONOUR_AWARD));
        });
    }

    /** Both ways of adding must meet to the fen. */
    private ClosingBlock check() {
        return new ClosingBlock(block("四、核对", "4. Check", Total.NONE), part -> {
            TotalReference total = part.total(2, 2);
            TotalReference gross = part.total(PEOPLE, GROSS);
            line(part, "1", "应发合计（按人员所在单位）", "Gross (by the person's unit)", gross);
            line(
                    part,
                    "2",
                    "与发放总计的差额",
                    "Difference from the grand total",
                    new TotalReference(
                            total.formula() + "-" + gross.formula(), Math.subtractExact(total.value(), gross.value())));
        });
    }

    private Block block(String zh, String en, Total total) {
        return new Block(
                language.of(zh, en),
                List.of(
                        new SheetColumn(language.of("序号", "No."), 12, Look.CENTRED, Total.NONE),
                        new SheetColumn(language.of("项目", "Item"), 26, Look.TEXT, Total.NONE),
                        new SheetColumn(language.of("金额", "Amount"), 15, Look.MONEY, total)),
                false);
    }

    private void line(SheetPart part, String number, String zh, String en, TotalReference amount) {
        SheetCells cells = part.startRow("", "");
        cells.text(number);
        cells.text(language.of(zh, en));
        cells.formula(amount.formula(), amount.value());
        part.endRow();
    }
}
