package org.epaulet.report;

import java.util.ArrayList;
import java.util.List;
import org.epaulet.policy.label.Label;
import org.epaulet.workbook.Look;

/**
 * The sheets for finance.
 */
final class PayrollBook {

    private final ReadModel read;
    private final PersonColumns person;
    private final Labels labels;
    private final SheetPieces sheets;

    PayrollBook(ReadModel read, PersonColumns person, Labels labels, SheetPieces sheets) {
        this.read = read;
        this.person = person;
        this.labels = labels;
        this.sheets = sheets;
    }

    List<SheetPiece> lists() {
        return List.of(performance(), tierWages(), honours(), kept());
    }

    private SheetPiece performance() {
        List<Column<PersonResult>> columns = new ArrayList<>(person.whoAndWhere());
        columns.addAll(List.of(person.band(), person.coefficient(), person.serviceDays()));
        columns.addAll(person.amounts());
        return sheets.list(
                "payroll-performance.xml",
                new Label("绩效发放", "Performance pay"),
                new Label("辅警绩效工资发放表", "Performance pay"),
                true,
                byUnit(columns, Selection.ALL));
    }

    private SheetPiece tierWages() {
        List<Column<PersonResult>> columns = new ArrayList<>(person.whoAndWhere());
        columns.addAll(List.of(
                person.tierOld(),
                person.tierNew(),
                person.tierAction(),
                person.tierWageOld(),
                person.tierWageNew(),
                person.tierWageDifference()));
        columns.addAll(person.tierEffect());
        return sheets.list(
                "payroll-tier-wages.xml",
                new Label("层级工资", "Tier wages"),
                new Label("辅警层级工资变动表", "Tier wages"),
                true,
                byUnit(columns, Selection.ALL));
    }

    private Section<PersonResult> byUnit(List<Column<PersonResult>> columns, Selection selection) {
        return Section.of(null, columns, read.peopleByUnit(selection))
                .groupedBy(PersonResult::unit, PersonResult::unitName);
    }

    private SheetPiece honours() {
        List<Column<HonourRow>> columns = List.of(
                Column.id("", "工号", "Person", 12, row -> row.paid().person()),
                Column.text("", "姓名", "Name", 12, HonourRow::name),
                Column.id("", "单位代码", "Unit", 11, HonourRow::unit),
                Column.<HonourRow>text("", "单位名称", "Unit name", 18, HonourRow::unitName)
                        .counted(),
                Column.id("", "事件号", "Event", 14, row -> row.paid().event()),
                Column.day("", "日期", "Date", row -> row.paid().date()),
                Column.code("", "表彰", "Award", 12, row -> row.paid().kind(), labels::event),
                Column.code("", "发放主体", "Payer", 16, row -> row.paid().payer(), labels::payer),
                Column.money(
                        "honour_award",
                        "计入应发",
                        "In gross",
                        14,
                        row -> row.paid().gross() ? row.paid().fen() : 0),
                Column.money(
                        "awards_by_others",
                        "外部发放",
                        "By others",
                        14,
                        row -> row.paid().gross() ? 0 : row.paid().fen()),
                Column.code("", "计税标记", "Tax tag", 10, row -> row.paid().exempt() ? "EXEMPT" : "TAXABLE", labels::own));
        return sheets.list(
                "payroll-honours.xml",
                new Label("奖金", "Honour awards"),
                new Label("辅警表彰奖金表", "Honour awards"),
                true,
                Section.of(null, columns, read.honours()).groupedBy(HonourRow::unit, HonourRow::unitName));
    }

    private SheetPiece kept() {
        List<Column<ReservedRow>> reserved = List.of(
                Column.id("", "单位代码", "Unit", 12, ReservedRow::unit),
                Column.text("", "单位名称", "Unit name", 26, ReservedRow::unitName),
                Column.id("", "工号", "Person", 15, ReservedRow::person),
                Column.<ReservedRow>text("", "姓名", "Name", 15, ReservedRow::name)
                        .counted(),
                Column.money("performance_reserved", "预留金额", "Reserved", 15, ReservedRow::fen),
                Column.code("", "原因", "Reason", 15, ReservedRow::reason, labels::reason),
                Column.number("", "本单位天数", "Days in the unit", 12, ReservedRow::days),
                Column.decimal("", "考核系数", "Coefficient", 10, Look.POINTS, 2, ReservedRow::coefficient));
        PoolColumns pool = new PoolColumns(labels);
        List<Column<UnitPoolRow>> undistributed = new ArrayList<>(List.of(pool.unit(), pool.unitName()));
        undistributed.addAll(pool.amounts());
        undistributed.add(pool.source());
        return sheets.sections(
                "payroll-kept.xml",
                new Label("预留与未分配", "Reserved"),
                new Label("绩效工资预留与未分配表", "Reserved and undistributed performance pay"),
                true,
                List.of(
                        Section.of(
                                        new Label("一、预留（等次未定，按发放单位）", "1. Reserved, by the unit that pays"),
                                        reserved,
                                        read.reserved())
                                .groupedBy(ReservedRow::unit, ReservedRow::unitName),
                        Section.of(
                                new Label("二、有预留或者未分配的单位", "2. Units with something reserved or undistributed"),
                                undistributed,
                                new ListSource<>(() -> ListSource.read(read.unitPools()).stream()
                                        .filter(row -> row.reserved() != 0 || row.undistributed() != 0)
                                        .toList()))));
    }
}
