package org.epaulet.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.epaulet.pay.PayLine;
import org.epaulet.policy.Policy;
import org.epaulet.policy.label.Label;
import org.epaulet.workbook.Look;
import org.epaulet.workbook.Total;

/** The columns about somebody whom a correction touches: each figure as it was, as it is, and the difference. */
final class CorrectionColumns {

    private final Policy policy;
    private final Labels labels;

    CorrectionColumns(Policy policy, Labels labels) {
        this.policy = policy;
        this.labels = labels;
    }

    /** Returns who it is: the columns with which every list begins. */
    List<Column<CorrectedRow>> whoAndWhere() {
        return List.of(
                Column.id("person", "工号", "Person", 12, row -> row.known().id()),
                Column.text("name", "姓名", "Name", 12, row -> row.known().name()),
                Column.id("unit", "单位代码", "Unit", 11, row -> row.known().unit()));
    }

    Column<CorrectedRow> unitName() {
        return Column.<CorrectedRow>text(
                        "", "单位名称", "Unit name", 18, row -> row.known().unitName())
                .counted();
    }

    Column<CorrectedRow> causes() {
        return new Column<>(
                "causes",
                new Label("事由", "Cause"),
                16,
                Look.TEXT,
                Total.NONE,
                (row, cells) -> cells.text(row.causes()),
                (row, cells) -> cells.text(words(row.causes())));
    }

    String words(String codes) {
        return Arrays.stream(codes.split(" ")).map(labels::own).collect(Collectors.joining(" / "));
    }

    /** Returns the columns of corrections.csv. */
    List<Column<CorrectedRow>> all() {
        List<Column<CorrectedRow>> columns = new ArrayList<>(whoAndWhere());
        columns.add(causes());
        texts(columns, "status", person -> person.status().name());
        texts(columns, "reason", PersonResult::reason);
        for (int place = 0; place < policy.components().size(); place++) {
            int own = place;
            decimals(columns, policy.components().get(place).code(), 6, person -> person.score(own));
        }
        decimals(columns, "bonus", 2, PersonResult::bonus);
        decimals(columns, "total", 2, PersonResult::total);
        texts(columns, "threshold_grade", PersonResult::thresholdGrade);
        texts(columns, "ceiling", PersonResult::ceiling);
        texts(columns, "grade", PersonResult::grade);
        texts(
                columns,
                "seat",
                person -> person.seat() == null ? null : person.seat().name());
        texts(columns, "tier", person -> person.tier().after());
        texts(columns, "tier_action", person -> person.tier().action().name());
        texts(columns, "band", person -> person.pay().band());
        decimals(columns, "coefficient", 2, person -> person.pay().coefficient());
        amounts(columns);
        columns.addAll(settlement());
        texts(
                columns,
                "termination",
                person -> person.contract() == null ? null : person.contract().termination());
        texts(
                columns,
                "expiry",
                person -> person.contract() == null ? null : person.contract().expiry());
        decimals(
                columns,
                "severance_months",
                1,
                person -> person.contract() == null ? null : person.contract().severanceMonths());
        return columns;
    }

    private void amounts(List<Column<CorrectedRow>> columns) {
        money(columns, "performance_paid", PayLine::performancePaid);
        money(columns, "performance_reserved", PayLine::performanceReserved);
        money(columns, "year_end_award", PayLine::yearEndAward);
        money(columns, "heating", PayLine::heating);
        money(columns, "honour_award", PayLine::honourAward);
        money(columns, "gross", PayLine::gross);
        money(columns, "tax_exempt", PayLine::taxExempt);
        money(columns, "awards_by_others", PayLine::awardsByOthers);
        money(columns, "tier_wage", PayLine::tierWageNew);
    }

    /** Returns what is due and how it is settled (R17). */
    List<Column<CorrectedRow>> settlement() {
        return List.of(
                fen("paid_so_far", "累计已发", "Paid so far", CorrectedRow::paidSoFar),
                fen("due", "应补（追）", "Due", row -> row.recovery().due()),
                fen("payable", "补发", "Payable", row -> row.recovery().payable()),
                fen("overpaid", "多发", "Overpaid", row -> row.recovery().overpaid()),
                plain(
                        "month_limit",
                        "每月限额",
                        "Month limit",
                        row -> row.recovery().monthLimit()),
                Column.number(
                        "months", "追缴月数", "Months", 8, row -> row.recovery().months()),
                fen("recovered", "首月追缴", "First month", row -> row.recovery().recovered()),
                plain("last_step", "末月追缴", "Last month", row -> row.recovery().lastStep()),
                fen(
                        "carried_forward",
                        "结转",
                        "Carried forward",
                        row -> row.recovery().carriedForward()),
                plain("recoveries_before", "前次应追", "Recoveries before", CorrectedRow::recoveriesBefore));
    }

    private static Column<CorrectedRow> fen(String code, String zh, String en, ToLongFunction<CorrectedRow> value) {
        return Column.money(code, zh, en, 13, value);
    }

    private static Column<CorrectedRow> plain(String code, String zh, String en, ToLongFunction<CorrectedRow> value) {
        Column<CorrectedRow> summed = fen(code, zh, en, value);
        return new Column<>(
                code, summed.heading(), summed.width(), summed.look(), Total.NONE, summed.coded(), summed.shown());
    }

    private static void texts(List<Column<CorrectedRow>> columns, String code, Function<PersonResult, String> value) {
        columns.add(Column.text(code + "_old", "", "", 10, row -> of(row.before(), value)));
        columns.add(Column.text(code + "_new", "", "", 10, row -> of(row.now(), value)));
    }

    private static void decimals(
            List<Column<CorrectedRow>> columns, String code, int scale, Function<PersonResult, BigDecimal> value) {
        columns.add(Column.decimal(code + "_old", "", "", 10, Look.POINTS, scale, row -> of(row.before(), value)));
        columns.add(Column.decimal(code + "_new", "", "", 10, Look.POINTS, scale, row -> of(row.now(), value)));
        columns.add(Column.decimal(code + "_difference", "", "", 10, Look.POINTS, scale, row -> {
            BigDecimal old = of(row.before(), value);
            BigDecimal now = of(row.now(), value);
            return old == null || now == null ? null : now.subtract(old);
        }));
    }

    private static void money(List<Column<CorrectedRow>> columns, String code, ToLongFunction<PayLine> value) {
        columns.add(fen(code + "_old", "", "", row -> fen(row.before(), value)));
        columns.add(fen(code + "_new", "", "", row -> fen(row.now(), value)));
        columns.add(fen(code + "_difference", "", "", row -> fen(row.now(), value) - fen(row.before(), value)));
    }

    static long fen(PersonResult person, ToLongFunction<PayLine> value) {
        return person == null ? 0 : value.applyAsLong(person.pay());
    }

    private static <T> T of(PersonResult person, Function<PersonResult, T> value) {
        return person == null ? null : value.apply(person);
    }
}
