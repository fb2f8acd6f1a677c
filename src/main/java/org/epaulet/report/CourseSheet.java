package org.epaulet.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.epaulet.policy.Policy;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.policy.year.Period;
import org.epaulet.workbook.ChartPlan;
import org.epaulet.workbook.Look;

/** 单位进程: how the units stand, and how the mean score came there over the periods, as a picture. */
final class CourseSheet {

    private static final int COURSE = 0;
    private static final int UNITS = 1;
    private static final int NAME = 1;
    private static final int FIRST_GRADE = 4;
    private static final int SHOWN_BUREAUS = 7;
    private static final int SHOWN_UNITS = 12;
    private static final int SHOWN_STACKED = 60;
    private static final int WIDTH = 10;

    private static final Label REMARK =
            new Label("各等次只按目前总分计；参加考核只计等次已定者", "grades by total so far; assessed: whose grade is decided");

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
        SheetPiece pictures = sheets.charted(
                "night-course.xml",
                new Label("单位进程", "Units"),
                NightReports.provisional(new Label("各单位考核进度", "How the units stand"), night),
                List.of(
                        course(),
                        several()
                                ? table(remarked("二、按局", "2. By bureau"), night::bureaus)
                                : table(remarked("二、按单位", "2. By unit"), night::units)),
                charts());
        return several()
                ? List.of(
                        pictures,
                        sheets.list(
                                "night-units.xml",
                                new Label("各单位", "Every unit"),
                                NightReports.provisional(new Label("各单位考核进度", "How the units stand"), night),
                                false,
                                table(remarked("各单位", "Every unit"), night::units)))
                : List.of(pictures);
    }

    private boolean several() {
        return night.bureaus().size() > 1;
    }

    private static Label remarked(String zh, String en) {
        return new Label(zh + "（" + REMARK.zh() + "）", en + " (" + REMARK.en() + ")");
    }

    /** A picture with too many columns shows nothing; the tables have them all. */
    private List<ChartPlan> charts() {
        int lines = courses().size();
        List<ChartPlan> charts = new ArrayList<>();
        if (!policy.course(year).isEmpty()) {
            charts.add(ChartPlan.course(
                    language.of(scored() + "均分（按期" + lowest().zh() + "）", "Mean score by period" + lowest().en()),
                    COURSE,
                    0,
                    places(1, lines)));
            charts.add(new ChartPlan(
                    language.of("不合格人数（按期）", "People who failed, by period"),
                    COURSE,
                    0,
                    places(1 + lines, Math.min(1, lines)),
                    false));
        }
        if ((several() ? night.bureaus() : night.units()).size() <= SHOWN_STACKED) {
            charts.add(new ChartPlan(
                    several()
                            ? language.of("各局分数等次分布", "Grades by total so far, by bureau")
                            : language.of("各单位分数等次分布", "Grades by total so far, by unit"),
                    UNITS,
                    NAME,
                    places(FIRST_GRADE, policy.grades().size()),
                    true));
        }
        return charts;
    }

    private String scored() {
        return policy.ofCourse().map(component -> component.label().zh()).orElse("");
    }

    /** Says that not all are drawn. */
    private Label lowest() {
        boolean bureaus = several();
        int all = (bureaus ? night.bureaus() : night.units()).size();
        int shown = bureaus ? SHOWN_BUREAUS : SHOWN_UNITS;
        return all <= shown
                ? new Label("", "")
                : new Label(
                        "，最低的" + shown + (bureaus ? "个局" : "个单位"),
                        ", the " + shown + (bureaus ? " bureaus" : " units") + " that stand lowest");
    }

    private static List<Integer> places(int first, int count) {
        return IntStream.range(first, first + count).boxed().toList();
    }

    /** All together, then the bureaus, or of one bureau its units; of many those that stand lowest. */
    private List<UnitCourse> courses() {
        List<UnitCourse> courses = new ArrayList<>(several() ? List.of(night.all()) : night.bureaus());
        List<UnitCourse> parts = several() ? night.bureaus() : night.units();
        List<UnitCourse> lowest = parts.stream()
                .sorted(Comparator.comparing(UnitCourse::latest, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(several() ? SHOWN_BUREAUS : SHOWN_UNITS)
                .toList();
        parts.stream().filter(lowest::contains).forEach(courses::add);
        return courses;
    }

    /** Failures are drawn of all together; a table of several bureaus tells those of each. */
    private List<UnitCourse> failures() {
        return several() ? courses() : night.bureaus();
    }

    /** A bureau may have people of its own, who are a unit by its name. */
    private String name(UnitCourse course) {
        if (several()) {
            return course == night.all() ? language.of("全部", "All") : course.name();
        }
        return night.bureaus().contains(course) ? language.of("全局", "Bureau") : course.name();
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
        for (UnitCourse bureau : failures()) {
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
