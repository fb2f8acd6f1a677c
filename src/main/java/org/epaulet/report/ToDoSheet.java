package org.epaulet.report;

import java.util.ArrayList;
import java.util.List;
import org.epaulet.policy.label.Label;
import org.epaulet.workbook.Look;

/** 待办: whom HR can still help, and what has to be done soon. */
final class ToDoSheet {

    private static final Label NAME = new Label("待办", "To do");

    private final NightModel night;
    private final Labels labels;

    ToDoSheet(NightModel night, Labels labels) {
        this.night = night;
        this.labels = labels;
    }

    SheetPiece piece(SheetPieces sheets) {
        List<Section<?>> sections = new ArrayList<>();
        for (ToDo.Kind kind : ToDo.Kind.values()) {
            sections.add(Section.of(
                            title(kind),
                            columns(kind),
                            new ListSource<>(() -> night.toDo().stream()
                                    .filter(toDo -> toDo.kind() == kind)
                                    .toList()))
                    .numbered(sections.size() + 1));
        }
        return sheets.sections(
                "night-todo.xml",
                NAME,
                NightReports.provisional(new Label("辅警考核待办事项", "What to act on"), night),
                false,
                sections);
    }

    private static Label title(ToDo.Kind kind) {
        return switch (kind) {
            case FELL -> new Label("分数等次较上次下降", "Fell below a threshold since the night before");
            case BELOW -> new Label("分数处于最低等次", "Below the threshold");
            case TOO_MANY_FAILED -> new Label("不合格期数已达限定", "Failed periods that cost the grade");
            case ONE_SHORT -> new Label("再有一期不合格即受限定", "One failed period short of it");
            case AT_RISK -> new Label("分数接近等次下限", "Hardly above the threshold of the grade");
            case NOTICE -> new Label("合同到期需提前通知", "Contracts that need a notice");
            case PROBATION -> new Label("试用期将满", "Probation ends");
        };
    }

    private List<Column<ToDo>> columns(ToDo.Kind kind) {
        List<Column<ToDo>> columns = new ArrayList<>(List.of(
                Column.id("", "工号", "Person", 12, ToDo::person),
                Column.text("", "姓名", "Name", 12, ToDo::name),
                Column.id("", "单位代码", "Unit", 11, ToDo::unit),
                Column.text("", "单位名称", "Unit name", 18, ToDo::unitName).counted(),
                Column.decimal("", "总分", "Total", 9, Look.POINTS, 2, ToDo::total),
                Column.code("", "考核等次", "Grade", 10, ToDo::grade, labels::grade)));
        switch (kind) {
            case FELL, BELOW -> {
                columns.add(Column.code("", "上次分数等次", "Grade by total before", 10, ToDo::before, labels::grade));
                columns.add(Column.code("", "分数等次", "Grade by total", 10, ToDo::now, labels::grade));
                columns.add(talk());
            }
            case TOO_MANY_FAILED, ONE_SHORT -> {
                columns.add(Column.id("", "不合格期数", "Failed periods", 10, ToDo::now));
                columns.add(Column.code("", "最高限定", "Ceiling", 10, ToDo::before, labels::grade));
                columns.add(talk());
            }
            case AT_RISK -> {
                columns.add(Column.code("", "分数等次", "Grade by total", 10, ToDo::now, labels::grade));
                columns.add(Column.decimal("", "高于下限", "Above it by", 10, Look.POINTS, 2, ToDo::points));
                columns.add(talk());
            }
            case NOTICE -> {
                columns.add(Column.code("", "到期建议", "Expiry", 10, ToDo::now, labels::own));
                columns.add(Column.id("", "合同终止", "Ends", 11, ToDo::before));
                columns.add(Column.day("", "通知期限", "Notice by", ToDo::due));
            }
            case PROBATION -> {
                columns.add(Column.code("", "参加情况", "Status", 10, ToDo::now, labels::own));
                columns.add(Column.toFillIn("考察意见", "Opinion", 10));
                columns.add(Column.day("", "试用期止", "Ends", ToDo::due));
            }
        }
        columns.add(Column.toFillIn("处理情况", "What was done", 22));
        return columns;
    }

    private static Column<ToDo> talk() {
        return Column.toFillIn("谈话日期", "Talked to on", 11);
    }
}
