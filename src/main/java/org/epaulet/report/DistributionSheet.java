package org.epaulet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.policy.Label;
import org.epaulet.policy.Policy;
import org.epaulet.workbook.ChartPlan;
import org.epaulet.workbook.Look;

/**
 * 等次分布: grades by unit, and by pool after merging against its seats, with charts of both.
 */
final class DistributionSheet {

    private static final int UNITS = 0;
    private static final int POOLS = 1;
    private static final int FIRST_GRADE_OF_UNIT = 4;
    private static final int SEATS = 3;
    private static final int WIDTH = 10;

    private final Policy policy;
    private final ReadModel read;
    private final Language language;
    private final Manifesto manifesto;

    DistributionSheet(Policy policy, ReadModel read, Language language, Manifesto manifesto) {
        this.policy = policy;
        this.read = read;
        this.language = language;
        this.manifesto = manifesto;
    }

    SheetPiece piece(SheetPieces sheets) {
        List<Integer> grades = IntStream.range(0, policy.grades().size())
                .map(grade -> grade + FIRST_GRADE_OF_UNIT)
                .boxed()
                .toList();
        return sheets.charted(
                "hr-distribution.xml",
                new Label("等次分布", "Distribution"),
                new Label("辅警考核等次分布表", "Distribution of grades"),
                List.of(units(), pools()),
                List.of(
                        new ChartPlan(language.of("各单位等次分布", "Grades by unit"), UNITS, 0, grades, true),
                        new ChartPlan(
                                language.of("各考核分组优秀名额使用情况", "Seats of the top grade by pool"),
                                POOLS,
                                0,
                                List.of(SEATS, SEATS + 1, SEATS + 2),
                                false)));
    }

    private Section<UnitTotals> units() {
        String top = policy.topGrade().code();
        List<Column<UnitTotals>> columns = new ArrayList<>(List.of(
                Column.id("", "单位代码", "Unit", 12, unit -> unit.unit),
                Column.text("", "单位名称", "Unit name", 34, unit -> unit.unitName),
                count("人数", "Heads", UnitTotals::heads),
                count("参加考核", "Assessed", unit -> unit.count(AssessmentStatus.ASSESSED))));
        policy.grades()
                .forEach(grade ->
                        columns.add(count(grade.label().zh(), grade.label().en(), unit -> unit.graded(grade.code()))));
        columns.add(count("未定等次", "Withheld", unit -> unit.count(AssessmentStatus.WITHHELD)));
        columns.add(count("不参加考核", "Not assessed", unit -> unit.count(AssessmentStatus.NOT_ASSESSED)));
        columns.add(Column.decimal(
                "",
                policy.topGrade().label().zh() + "占比(%)",
                policy.topGrade().label().en() + " (%)",
                WIDTH,
                Look.POINTS,
                2,
                unit -> unit.percent(top)));
        return Section.of(
                new Label("一、按单位", "1. By unit"),
                columns,
                new ListSource<>(() -> UnitTotals.of(read.peopleByUnit(Selection.ALL))));
    }

    private static Column<UnitTotals> count(
            String zh, String en, java.util.function.Function<UnitTotals, Integer> value) {
        return Column.number("", zh, en, WIDTH, value).summed();
    }

    private Section<PoolSeatsRow> pools() {
        List<Column<PoolSeatsRow>> columns = new ArrayList<>(List.of(
                Column.id("", "考核分组", "Pool", 12, this::pool),
                Column.text("", "组成（合并的分组：单位）", "Members: units", 34, this::members),
                seats("参加考核", "Assessed", row -> row.seats().assessed()),
                seats("优秀名额", "Seats", row -> row.seats().seats()),
                seats("候选人数", "Candidates", row -> row.seats().candidates()),
                seats("已用名额", "Taken", row -> row.seats().taken())));
        policy.grades()
                .forEach(grade -> columns.add(seats(
                        grade.label().zh(),
                        grade.label().en(),
                        row -> row.grades().getOrDefault(grade.code(), 0))));
        return Section.of(new Label("二、按考核分组（合并后）", "2. By pool, after merging"), columns, read.poolSeats());
    }

    private static Column<PoolSeatsRow> seats(
            String zh, String en, java.util.function.Function<PoolSeatsRow, Integer> value) {
        return Column.number("", zh, en, WIDTH, value).summed();
    }

    private String pool(PoolSeatsRow row) {
        return manifesto.severalBureaus()
                ? row.seats().bureau() + "/" + row.seats().pool()
                : row.seats().pool();
    }

    private String members(PoolSeatsRow row) {
        String comma = language.of("、", ", ");
        return String.join(comma, row.seats().members()) + language.of("：", ": ") + String.join(comma, row.unitNames());
    }
}
