package org.epaulet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.epaulet.delivery.CodePoints;
import org.epaulet.policy.label.Label;

/**
 * The sheets for HR.
 */
final class HrBook {

    private static final Comparator<PersonResult> BY_POOL_AND_RANK = Comparator.comparing(
                    PersonResult::bureau, CodePoints.ORDER)
            .thenComparing(PersonResult::pool, CodePoints.ORDER)
            .thenComparing(PersonResult::rank, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(PersonResult::id, CodePoints.ORDER);

    private final ReadModel read;
    private final PersonColumns person;
    private final Labels labels;
    private final SheetPieces sheets;
    private final Manifesto manifesto;

    HrBook(ReadModel read, PersonColumns person, Labels labels, SheetPieces sheets, Manifesto manifesto) {
        this.read = read;
        this.person = person;
        this.labels = labels;
        this.sheets = sheets;
        this.manifesto = manifesto;
    }

    SheetPiece results() {
        List<Column<PersonResult>> columns = new ArrayList<>(person.whoAndWhere());
        columns.addAll(List.of(person.pool(), person.status(), person.reason()));
        columns.addAll(person.components());
        columns.addAll(List.of(
                person.bonus(),
                person.total(),
                person.thresholdGrade(),
                person.ceiling(),
                person.grade(),
                person.rank(),
                person.seat(),
                person.tierOld(),
                person.tierNew(),
                person.tierAction(),
                person.band()));
        return sheets.list(
                "hr-results.xml",
                new Label("考核结果", "Results"),
                new Label("辅警年度考核结果表", "Results of the annual assessment"),
                false,
                byUnit(columns, Selection.ALL));
    }

    SheetPiece tiers() {
        List<Column<PersonResult>> columns = new ArrayList<>(person.whoAndWhere());
        columns.addAll(List.of(
                person.grade(),
                person.total(),
                person.countedYears(),
                person.tierOld(),
                person.tierNew(),
                person.tierAction(),
                person.tierWageOld(),
                person.tierWageNew(),
                person.tierWageDifference()));
        columns.addAll(person.tierEffect());
        return sheets.list(
                "hr-tiers.xml",
                new Label("层级调整", "Tier moves"),
                new Label("辅警层级调整表", "Tier moves"),
                true,
                byUnit(columns, Selection.TIER));
    }

    SheetPiece rotation() {
        List<Column<PersonResult>> columns = new ArrayList<>(person.whoAndWhere());
        columns.addAll(List.of(
                Column.day("", "现岗位起始", "In post since", PersonResult::postSince),
                Column.day("", "应交流日期", "Rotation due", row -> row.contract().rotationDue()),
                person.grade(),
                Column.toFillIn("拟交流单位（岗位）", "New unit or post", 22),
                Column.toFillIn("决定", "Decision", 12),
                Column.toFillIn("决定日期", "Date", 12)));
        return sheets.list(
                "hr-rotation.xml",
                new Label("岗位交流", "Rotation"),
                new Label("辅警岗位交流名单", "Rotation"),
                false,
                byUnit(columns, Selection.ROTATE));
    }

    SheetPiece recognition() {
        List<Column<PersonResult>> columns = new ArrayList<>(person.whoAndWhere());
        columns.addAll(List.of(
                person.grade(),
                person.total(),
                person.evidence(),
                Column.toFillIn("决定", "Decision", 12),
                Column.toFillIn("决定日期", "Date", 12)));
        return sheets.list(
                "hr-recognition.xml",
                new Label("表彰", "Recognition"),
                new Label("辅警表彰建议名单", "Recognition"),
                false,
                byUnit(columns, Selection.RECOGNISE));
    }

    SheetPiece ungraded() {
        return sheets.sections(
                "hr-ungraded.xml",
                new Label("未定等次", "Ungraded"),
                new Label("辅警未定等次与不参加考核名单", "Withheld, not assessed, outside the year"),
                false,
                List.of(
                        withoutGrade(new Label("一、未定等次", "1. Withheld"), Selection.WITHHELD),
                        withoutGrade(new Label("二、不参加考核", "2. Not assessed"), Selection.NOT_ASSESSED),
                        outside()));
    }

    private Section<PersonResult> withoutGrade(Label title, Selection selection) {
        List<Column<PersonResult>> columns = new ArrayList<>(person.whoAndWhere());
        columns.addAll(List.of(person.reason(), person.serviceDays(), person.total(), person.band()));
        columns.add(Column.toFillIn("备注", "Remarks", 24));
        return Section.of(title, columns, read.peopleByUnit(selection));
    }

    private Section<OutsideRow> outside() {
        return Section.of(
                new Label("三、本年度无在岗日", "3. Outside the year"),
                List.of(
                        Column.id("", "工号", "Person", 12, OutsideRow::id),
                        Column.text("", "姓名", "Name", 12, OutsideRow::name),
                        Column.id("", "单位代码", "Unit", 11, OutsideRow::unit),
                        Column.<OutsideRow>text("", "单位名称", "Unit name", 18, OutsideRow::unitName)
                                .counted(),
                        Column.day("", "入职日期", "Joined", OutsideRow::joined),
                        Column.day("", "离职日期", "Left", OutsideRow::left)),
                read.outside());
    }

    SheetPiece ties() {
        List<Column<PersonResult>> columns = new ArrayList<>(person.whoAndWhere());
        columns.add(0, Column.id("", "考核分组", "Pool", 12, this::poolName));
        columns.addAll(List.of(person.rank(), person.total()));
        columns.addAll(person.components());
        columns.addAll(
                List.of(person.grade(), Column.toFillIn("委员会意见", "Committee", 16), Column.toFillIn("日期", "Date", 12)));
        return sheets.list(
                "hr-ties.xml",
                new Label("待议", "Ties"),
                new Label(labels.topGrade().zh() + "等次并列待议名单", "Ties at the last seat, for the committee"),
                false,
                Section.of(null, columns, new ListSource<>(this::tiedByPool))
                        .groupedBy(row -> row.bureau() + "\n" + row.pool(), this::poolName));
    }

    private List<PersonResult> tiedByPool() {
        return ListSource.read(read.peopleByUnit(Selection.TIED)).stream()
                .sorted(BY_POOL_AND_RANK)
                .toList();
    }

    private String poolName(PersonResult row) {
        return manifesto.severalBureaus() ? row.bureau() + "/" + row.pool() : row.pool();
    }

    SheetPiece rejects() {
        return sheets.list(
                "hr-rejects.xml",
                new Label("剔除", "Rejects"),
                new Label("数据剔除清单", "Rows turned away"),
                false,
                Section.of(null, new RejectColumns(labels).all(), read.rejects()));
    }

    private Section<PersonResult> byUnit(List<Column<PersonResult>> columns, Selection selection) {
        return Section.of(null, columns, read.peopleByUnit(selection))
                .groupedBy(PersonResult::unit, PersonResult::unitName);
    }
}
