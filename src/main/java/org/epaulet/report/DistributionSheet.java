package org.epaulet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.epaulet.assessment.PoolSeats;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.policy.Policy;
import org.epaulet.policy.label.Label;
import org.epaulet.workbook.ChartPlan;
import org.epaulet.workbook.Look;

/**
 * 等次分布: grades by unit, and by pool after merging against its seats, with charts of both; several bureaus each in a row, too.
 */
final class DistributionSheet {

    private static final int UNITS = 0;
    private static final int POOLS = 1;
    private static final int BUREAUS = 2;
    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int FIRST_GRADE = 4;
    private static final int SEATS_OF_POOL = 3;
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

    /** A picture of every unit of several bureaus would show nothing: there it is of the bureaus. */
    SheetPiece piece(SheetPieces sheets) {
        boolean several = manifesto.severalBureaus();
        return sheets.charted(
                "hr-distribution.xml",
                new Label("等次分布", "Distribution"),
                new Label("辅警考核等次分布表", "Distribution of grades"),
                several ? List.of(units(), pools(), bureaus()) : List.of(units(), pools()),
                several
                        ? List.of(
                                grades(language.of("各局等次分布", "Grades by bureau"), BUREAUS),
                                seats(
                                        language.of("各局" + top() + "名额使用情况", "Seats of the top grade by bureau"),
                                        BUREAUS,
                                        NAME,
                                        FIRST_GRADE + policy.grades().size()))
                        : List.of(
                                grades(language.of("各单位等次分布", "Grades by unit"), UNITS),
                                seats(
                                        language.of("各考核分组" + top() + "名额使用情况", "Seats of the top grade by pool"),
                                        POOLS,
                                        CODE,
                                        SEATS_OF_POOL)));
    }

    private ChartPlan grades(String title, int block) {
        return new ChartPlan(
                title, block, NAME, columns(FIRST_GRADE, policy.grades().size()), true);
    }

    private static ChartPlan seats(String title, int block, int category, int first) {
        return new ChartPlan(title, block, category, columns(first, 3), false);
    }

    private static List<Integer> columns(int first, int count) {
        return IntStream.range(first, first + count).boxed().toList();
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
                top() + "占比(%)",
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

    private static <R> Column<R> count(String zh, String en, Function<R, Integer> value) {
        return Column.<R>number("", zh, en, WIDTH, value).summed();
    }

    private Section<PoolSeatsRow> pools() {
        List<Column<PoolSeatsRow>> columns = new ArrayList<>(List.of(
                Column.id("", "考核分组", "Pool", 12, this::pool),
                Column.text("", "组成（合并的分组：单位）", "Members: units", 34, this::members),
                count("参加考核", "Assessed", row -> row.seats().assessed()),
                count(top() + "名额", "Seats", row -> row.seats().seats()),
                count("候选人数", "Candidates", row -> row.seats().candidates()),
                count("已用名额", "Taken", row -> row.seats().taken())));
        policy.grades()
                .forEach(grade -> columns.add(count(
                        grade.label().zh(),
                        grade.label().en(),
                        row -> row.grades().getOrDefault(grade.code(), 0))));
        return Section.of(new Label("二、按考核分组（合并后）", "2. By pool, after merging"), columns, read.poolSeats());
    }

    private Section<BureauTotals> bureaus() {
        List<Column<BureauTotals>> columns = new ArrayList<>(List.of(
                Column.id("", "单位代码", "Bureau", 12, bureau -> bureau.bureau),
                Column.text("", "单位名称", "Bureau name", 34, bureau -> manifesto.bureau(bureau.bureau)),
                count("人数", "Heads", bureau -> bureau.ofUnits(UnitTotals::heads)),
                count("参加考核", "Assessed", bureau -> bureau.ofUnits(unit -> unit.count(AssessmentStatus.ASSESSED)))));
        policy.grades()
                .forEach(grade -> columns.add(count(
                        grade.label().zh(),
                        grade.label().en(),
                        bureau -> bureau.ofUnits(unit -> unit.graded(grade.code())))));
        columns.add(count(top() + "名额", "Seats", bureau -> bureau.ofPools(PoolSeats::seats)));
        columns.add(count("候选人数", "Candidates", bureau -> bureau.ofPools(PoolSeats::candidates)));
        columns.add(count("已用名额", "Taken", bureau -> bureau.ofPools(PoolSeats::taken)));
        return Section.of(
                new Label("三、按局", "3. By bureau"),
                columns,
                new ListSource<>(() -> BureauTotals.of(
                        UnitTotals.of(read.peopleByUnit(Selection.ALL)), ListSource.read(read.poolSeats()))));
    }

    private String top() {
        return policy.topGrade().label().zh();
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
