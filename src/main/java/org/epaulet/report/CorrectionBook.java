package org.epaulet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.epaulet.delivery.CodePoints;
import org.epaulet.pay.PayLine;
import org.epaulet.policy.Policy;
import org.epaulet.policy.label.Label;

/** The sheets of a correction's workbook, for finance and HR. */
final class CorrectionBook {

    private final Policy policy;
    private final CorrectionModel model;
    private final CorrectionColumns columns;
    private final Labels labels;
    private final Language language;
    private final SheetPieces sheets;

    CorrectionBook(Policy policy, CorrectionModel model, Labels labels, Language language, SheetPieces sheets) {
        this.policy = policy;
        this.model = model;
        this.columns = new CorrectionColumns(policy, labels);
        this.labels = labels;
        this.language = language;
        this.sheets = sheets;
    }

    private Label numbered(String zh, String en) {
        return new Label(zh + "（第" + model.number() + "次）", en + " (no. " + model.number() + ")");
    }

    SheetPiece figures() {
        List<Column<FigureChange>> shown = List.of(
                Column.id("", "工号", "Person", 12, change -> change.row().known().id()),
                Column.text("", "姓名", "Name", 12, change -> change.row().known().name()),
                Column.id("", "单位代码", "Unit", 11, change -> change.row().known().unit()),
                Column.text(
                        "",
                        "事由",
                        "Cause",
                        20,
                        change -> columns.words(change.row().causes())),
                Column.<FigureChange>text("", "项目", "Figure", 18, FigureChange::figure),
                Column.id("", "更正前", "Before", 18, FigureChange::before),
                Column.id("", "更正后", "Now", 18, FigureChange::now),
                Column.id("", "差额", "Difference", 14, FigureChange::difference));
        return sheets.list(
                "correction-figures.xml",
                new Label("更正", "Corrections"),
                numbered("辅警年度考核更正明细表", "Figures corrected"),
                true,
                Section.of(null, shown, new ListSource<>(this::changes)));
    }

    private List<FigureChange> changes() {
        List<FigureChange> changes = new ArrayList<>();
        model.people().forEach(row -> changes.addAll(FigureChange.Listing.of(row, policy, labels, language)));
        return changes;
    }

    SheetPiece due() {
        List<Column<CorrectedRow>> shown = new ArrayList<>(columns.whoAndWhere());
        shown.add(columns.unitName());
        shown.add(Column.money("gross", "应发合计", "Gross", 13, row -> CorrectionColumns.fen(row.now(), PayLine::gross)));
        shown.addAll(columns.settlement());
        shown.add(Column.money(
                "",
                "月层级工资差额",
                "Monthly tier wage",
                12,
                row -> CorrectionColumns.fen(row.now(), PayLine::tierWageNew)
                        - CorrectionColumns.fen(row.before(), PayLine::tierWageNew)));
        return sheets.list(
                "correction-due.xml",
                new Label("补发追缴", "Due"),
                numbered("辅警绩效与奖励补发追缴表", "Due and recovered"),
                true,
                Section.of(null, shown, new ListSource<>(this::byUnit))
                        .groupedBy(row -> row.known().unit(), row -> row.known().unitName()));
    }

    private List<CorrectedRow> byUnit() {
        return model.people().stream()
                .sorted(Comparator.comparing((CorrectedRow row) -> row.known().unit(), CodePoints.ORDER))
                .toList();
    }

    SheetPiece releases() {
        List<Column<ReleaseRow>> shown = List.of(
                Column.id("", "发放单位", "Paying unit", 12, row -> row.release().unit()),
                Column.text("", "单位名称", "Unit name", 18, ReleaseRow::unitName),
                Column.id("", "工号", "Person", 12, row -> row.release().person()),
                Column.<ReleaseRow>text("", "姓名", "Name", 12, ReleaseRow::name).counted(),
                Column.money(
                        "reserved", "原预留", "Reserved", 14, row -> row.release().reserved()),
                Column.money(
                        "taken",
                        "从预留支付",
                        "Taken from it",
                        14,
                        row -> row.release().taken()),
                Column.money(
                        "returned", "退回本局", "Returned", 14, row -> row.release().returned()),
                Column.money(
                        "top_up",
                        "池外补足",
                        "Top-up beside the pool",
                        14,
                        row -> row.release().topUp()));
        return sheets.list(
                "correction-releases.xml",
                new Label("预留释放", "Reserved"),
                numbered("绩效预留释放表", "Reserved shares released"),
                true,
                Section.of(null, shown, new ListSource<>(model::releases))
                        .groupedBy(row -> row.release().unit(), ReleaseRow::unitName));
    }

    SheetPiece seats() {
        List<Column<CorrectedRow>> who = new ArrayList<>(columns.whoAndWhere());
        who.add(columns.unitName());
        who.addAll(List.of(
                Column.id("", "考核分组", "Pool", 10, row -> row.known().pool()),
                columns.causes(),
                Column.id("", "原等次", "Grade before", 10, row -> grade(row.before())),
                Column.id("", "现等次", "Grade now", 10, row -> grade(row.now())),
                Column.id("", "原名额", "Seat before", 10, row -> seat(row.before())),
                Column.id("", "现名额", "Seat now", 10, row -> seat(row.now()))));
        List<Column<ExtraSeatsRow>> pools = List.of(
                Column.id("", "所属局", "Bureau", 12, ExtraSeatsRow::bureau),
                Column.<ExtraSeatsRow>id("", "考核分组", "Pool", 12, ExtraSeatsRow::pool)
                        .counted(),
                count("参加考核", "Assessed", ExtraSeatsRow::assessed),
                count("名额上限", "Seats by the cap", ExtraSeatsRow::seats),
                count("公布时占用", "Taken when published", ExtraSeatsRow::published),
                count("更正前", "Before", ExtraSeatsRow::before),
                count("更正后", "Now", ExtraSeatsRow::now),
                count("超出上限", "Beyond the cap", ExtraSeatsRow::beyond));
        return sheets.sections(
                "correction-seats.xml",
                new Label("补优", "Seats"),
                numbered(labels.topGrade().zh() + "等次名额变动表", "Seats of the top grade"),
                false,
                List.of(
                        Section.of(new Label("一、人员", "1. People"), who, new ListSource<>(this::seatsMoved)),
                        Section.of(new Label("二、分组名额", "2. Pools"), pools, new ListSource<>(model::seats))));
    }

    private static Column<ExtraSeatsRow> count(String zh, String en, Function<ExtraSeatsRow, Integer> value) {
        return Column.<ExtraSeatsRow>number("", zh, en, 12, value).summed();
    }

    private List<CorrectedRow> seatsMoved() {
        String top = policy.topGrade().code();
        return model.people().stream()
                .filter(row -> !held(row.before(), top).equals(held(row.now(), top)))
                .toList();
    }

    /** Returns in which bureau and pool the person has the grade; empty: in none. */
    private static List<String> held(PersonResult person, String grade) {
        return person == null || !grade.equals(person.grade()) ? List.of() : List.of(person.bureau(), person.pool());
    }

    private String grade(PersonResult person) {
        return person == null ? null : labels.grade(person.grade());
    }

    private String seat(PersonResult person) {
        return person == null || person.seat() == null
                ? null
                : labels.own(person.seat().name());
    }

    SheetPiece decisions() {
        List<Column<DecisionRow>> shown = List.of(
                Column.id("", "工号", "Person", 12, row -> row.decision().person()),
                Column.<DecisionRow>text("", "姓名", "Name", 12, DecisionRow::name)
                        .counted(),
                Column.id("", "单位代码", "Unit", 11, DecisionRow::unit),
                Column.text("", "单位名称", "Unit name", 18, DecisionRow::unitName),
                Column.id(
                        "",
                        "类型",
                        "Kind",
                        10,
                        row -> labels.own(row.decision().kind().name())),
                Column.id(
                        "",
                        "等次",
                        "Grade",
                        10,
                        row -> labels.grade(row.decision().grade())),
                Column.day("", "日期", "Date", row -> row.decision().date()),
                Column.text("", "决定人", "Decided by", 14, row -> row.decision().by()),
                Column.text("", "理由", "Reason", 28, row -> row.decision().note()),
                Column.text("", "办理结果", "Outcome", 26, row -> labels.own(row.outcome())));
        return sheets.list(
                "correction-decisions.xml",
                new Label("决定", "Decisions"),
                numbered("考核决定办理清单", "Decisions"),
                false,
                Section.of(null, shown, new ListSource<>(model::decisions)));
    }

    SheetPiece rejects() {
        return sheets.list(
                "correction-rejects.xml",
                new Label("剔除", "Rejects"),
                new Label("数据剔除清单", "Rows turned away"),
                false,
                Section.of(
                        null, new RejectColumns(labels).all(), model.version().rejects()));
    }
}
