package org.epaulet.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.epaulet.policy.label.Label;
import org.epaulet.workbook.Look;
import org.epaulet.workbook.Total;

/** 变动: whose standing is not what it was on the night before, in which figure, and because of what. */
final class ChangeSheet {

    private static final Map<String, Label> BECAUSE = Map.of(
            "RECORDS", new Label("考评记录", "records"),
            "EVENTS", new Label("奖惩、缺勤、调动或往年考核", "events, absences, transfers or history"),
            "ROSTER", new Label("花名册", "roster"),
            "POLICY", new Label("考核办法", "policy"),
            "DAY", new Label("日期推移", "the day moved on"),
            "OTHERS", new Label("他人变动（名次、名额）", "others (ranking, seats, room)"),
            "NEW", new Label("新列入", "newly listed"),
            "GONE", new Label("不再列入", "no longer listed"));

    private final NightModel night;
    private final Language language;
    private final Labels labels;
    private final Map<String, Label> figures;

    ChangeSheet(NightModel night, Labels labels, Language language) {
        this.night = night;
        this.language = language;
        this.labels = labels;
        this.figures = Map.ofEntries(
                Map.entry("unit", new Label("单位", "Unit")),
                Map.entry("status", new Label("参加情况", "Status")),
                Map.entry("reason", new Label("原因", "Reason")),
                Map.entry("total", new Label("总分", "Total")),
                Map.entry("failed_periods", new Label("不合格期数", "Failed periods")),
                Map.entry("threshold_grade", new Label("分数等次", "Grade by total")),
                Map.entry("ceiling", new Label("最高限定", "Ceiling")),
                Map.entry("grade", new Label("考核等次", "Grade")),
                Map.entry("seat", labels.seat()),
                Map.entry("tier_action", new Label("层级调整", "Tier action")),
                Map.entry("termination", new Label("解除建议", "Termination")),
                Map.entry("expiry", new Label("到期建议", "Expiry")));
    }

    Piece csv() {
        return new CsvFile<>("changes.csv", columns(), new ListSource<>(night::changes));
    }

    SheetPiece piece(SheetPieces sheets) {
        Label since = night.follows() == null
                ? new Label("辅警考核变动（首次）", "Changes (first night)")
                : new Label("辅警考核变动（与" + night.follows() + "相比）", "Changes since " + night.follows());
        return sheets.list(
                "night-changes.xml",
                new Label("变动", "Changes"),
                NightReports.provisional(since, night),
                false,
                Section.of(null, columns(), new ListSource<>(night::changes)));
    }

    private List<Column<StandChange>> columns() {
        return List.of(
                Column.id("person", "工号", "Person", 12, StandChange::person),
                Column.text("name", "姓名", "Name", 12, StandChange::name),
                Column.text("unit_name", "单位名称", "Unit name", 18, StandChange::unitName),
                Column.code("figure", "项目", "Figure", 14, StandChange::figure, this::figure),
                shown("old", "原值", "Old", StandChange::before),
                shown("new", "现值", "New", StandChange::now),
                new Column<>(
                        "because",
                        new Label("原因", "Because of"),
                        34,
                        Look.TEXT,
                        Total.NONE,
                        (row, cells) -> cells.text(String.join(" ", row.because())),
                        (row, cells) -> cells.text(because(row))));
    }

    private Column<StandChange> shown(String code, String zh, String en, Function<StandChange, String> value) {
        return new Column<>(
                code,
                new Label(zh, en),
                16,
                Look.CENTRED,
                Total.NONE,
                (row, cells) -> cells.text(value.apply(row)),
                (row, cells) -> cells.text(word(row.figure(), value.apply(row))));
    }

    private String figure(String code) {
        Label label = figures.get(code);
        return label == null ? code : language.of(label);
    }

    private String word(String figure, String value) {
        if (value == null) {
            return null;
        }
        return switch (figure) {
            case "threshold_grade", "ceiling", "grade" -> labels.grade(value);
            case "reason" -> labels.reason(value);
            case "status", "seat", "tier_action", "termination", "expiry" -> labels.own(value);
            default -> value;
        };
    }

    private String because(StandChange change) {
        return change.because().stream()
                .map(code -> BECAUSE.containsKey(code) ? language.of(BECAUSE.get(code)) : code)
                .collect(Collectors.joining(language.of("；", "; ")));
    }
}
