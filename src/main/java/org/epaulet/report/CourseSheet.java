package org.epaulet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.epaulet.policy.AssessmentYear;
import org.epaulet.policy.Label;
import org.epaulet.policy.Period;
import org.epaulet.policy.Policy;
import org.epaulet.workbook.ChartPlan;
import org.epaulet.workbook.Look;

/** 单位进程: how the units stand, and how the mean score came there over the periods, as a picture. */
final class CourseSheet {

    private static final int COURSE = 0;
    private static final int UNITS = 1;
    private static final int FIRST_GRADE = 4;
    private static final int SHOWN_SIDE_BY_SIDE = 8;
    private static final int SHOWN_STACKED = 60;
    private static final int WIDTH = 10;

    private final Policy policy;
    private final AssessmentYear year;
    private final NightModel night;
    private final Language language;

    CourseSheet(Policy policy, AssessmentYear year, NightModel night, Language language) {
        this.policy = policy;
        this.year = year;
        this.night = night;
        this.language = language;
    }

    /** Returns the sheet with the pictures, and behind it, where there are several bureaus, one that lists every unit. */
    List<SheetPiece> pieces(SheetPieces sheets) {
        boolean several = night.bureaus().size() > 1;
        SheetPiece pictures = sheets.charted(
                "night-course.xml",
                new Label("单位进程", "Units"),
                NightReports.provisional(new Label("各单位考核进度", "How the units stand"), night),
                List.of(
                        course(),
                        several
                                ? table(new Label("二、按局", "2. By bureau"), night::bureaus)
                                : table(new Label("二、按单位", "2. By unit"), night::units)),
                charts(several ? night.bureaus().size() : night.units().size(), several));
        return several
                ? List.of(
                        pictures,
                        sheets.list(
                                "night-units.xml",
                                new Label("各单位", "Every unit"),
                                NightReports.provisional(new Label("各单位考核进度", "How the units stand"), night),
                                false,
                                table(null, night::units)))
                : List.of(pictures);
    }

    /** A picture with too many columns shows nothing; the tables have them all. */
    private List<ChartPlan> charts(int stacked, boolean several) {
        int lines = courses().size();
        List<ChartPlan> charts = new ArrayList<>();
        if (!policy.course(year).isEmpty()) {
            charts.add(ChartPlan.course(
                    language.of(scored() + "均分（按期）", "Mean score by period"), COURSE, 0, places(1, lines)));
            charts.add(new ChartPlan(
                    language.of("不合格人数（按期）", "People who failed, by period"),
                    COURSE,
                    0,
                    several ? places(1 + lines, 1) : places(1 + lines, lines),
                    false));
        }
        if (stacked <= SHOWN_STACKED) {
            charts.add(new ChartPlan(
                    several
                            ? language.of("各局分数等次分布", "Grades by total so far, by bureau")
                            : language.of("各单位分数等次分布", "Grades by total so far, by unit"),
                    UNITS,
                    0,
                    places(FIRST_GRADE, policy.grades().size()),
                    true));
        }
        return charts;
    }

    private String scored() {
        return policy.ofCourse().map(component -> component.label().zh()).orElse("");
    }

    private static List<Integer> places(int first, int count) {
        return IntStream.range(first, first + count).boxed().toList();
    }

    /** All together, then the bureaus; of many those that stand lowest. */
    private List<UnitCourse> courses() {
        if (night.bureaus().size() <= 1) {
            return night.bureaus();
        }
        List<UnitCourse> courses = new ArrayList<>(List.of(night.all()));
        List<UnitCourse> lowest = night.bureaus().stream()
                .sorted(Comparator.comparing(UnitCourse::latest, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(SHOWN_SIDE_BY_SIDE - 1L)
                .toList();
        night.bureaus().stream().filter(lowest::contains).forEach(courses::add);
        return courses;
    }

    private String name(UnitCourse course) {
        return course == night.all() ? language.of("全部", "All") : course.name();
    }

    private Section<Period> course() {
        List<Column<Period>> columns = new ArrayList<>();
        columns.add(Column.id("", "考评期", "Period", 12, period -> Integer.toString(period.number())));
        for (UnitCourse bureau : courses()) {
            columns.add(Column.decimal(
                    "",
                    name(bureau) + " 均分",
                    name(bureau) + " mean",
                    14,
                    Look.POINTS,
                    2,
                    period -> bureau.period(period.number() - 1)));
        }
        for (UnitCourse bureau : courses()) {
            columns.add(Column.number(
                    "",
                    name(bureau) + " 不合格",
                    name(bureau) + " failed",
                    12,
                    period -> bureau.failed().get(period.number() - 1)));
        }
        return Section.of(new Label("一、按考评期", "1. By period"), columns, new ListSource<>(() -> policy.course(year)));
    }

    private Section<UnitCourse> table(Label title, Supplier<List<UnitCourse>> rows) {
        List<Column<UnitCourse>> columns = new ArrayList<>(List.of(
                Column.id("", "单位代码", "Unit", 12, UnitCourse::unit),
                Column.text("", "单位名称", "Unit name", 24, UnitCourse::name),
                Column.<UnitCourse>number("", "人数", "Heads", WIDTH, UnitCourse::heads)
                        .summed(),
                Column.<UnitCourse>number("", "参加考核", "Assessed", WIDTH, UnitCourse::assessed)
                        .summed()));
        policy.grades()
                .forEach(grade -> columns.add(Column.<UnitCourse>number(
                                "",
                                grade.label().zh(),
                                grade.label().en(),
                                WIDTH,
                                unit -> unit.grades().getOrDefault(grade.code(), 0))
                        .summed()));
        columns.add(Column.decimal("", "平均总分", "Mean total", WIDTH, Look.POINTS, 2, UnitCourse::mean));
        for (Period period : policy.course(year)) {
            int place = period.number() - 1;
            columns.add(Column.<UnitCourse>decimal(
                    "",
                    "第" + period.number() + "期",
                    "P" + period.number(),
                    8,
                    Look.POINTS,
                    2,
                    unit -> unit.period(place)));
        }
        return Section.of(title, columns, new ListSource<>(rows::get));
    }
}
