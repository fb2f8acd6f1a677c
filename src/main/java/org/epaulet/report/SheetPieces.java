package org.epaulet.report;

import java.util.List;
import java.util.stream.Stream;
import org.epaulet.policy.Policy;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.workbook.ChartPlan;
import org.epaulet.workbook.SheetLayout;
import org.epaulet.workbook.SheetWords;

/**
 * Makes sheets with what all of them share: title with bureau and year, notes, words, limit of rows.
 */
final class SheetPieces {

    private static final Label YUAN = new Label("单位：元", "in CNY");

    private final Policy policy;
    private final AssessmentYear year;
    private final Language language;
    private final Manifesto manifesto;
    private final int rowLimit;
    private final SheetWords words;

    SheetPieces(Policy policy, AssessmentYear year, Language language, Manifesto manifesto, int rowLimit) {
        this.policy = policy;
        this.year = year;
        this.language = language;
        this.manifesto = manifesto;
        this.rowLimit = rowLimit;
        this.words = words(language);
    }

    /** Makes a sheet of a single list. */
    SheetPiece list(String file, Label name, Label title, boolean money, Section<?> section) {
        return sheet(file, name, title, money, 2, List.of(section), List.of(), List.of());
    }

    SheetPiece sections(String file, Label name, Label title, boolean money, List<Section<?>> sections) {
        return sheet(file, name, title, money, 0, sections, List.of(), List.of());
    }

    SheetPiece charted(String file, Label name, Label title, List<Section<?>> sections, List<ChartPlan> charts) {
        return sheet(file, name, title, false, 0, sections, List.of(), charts);
    }

    SheetPiece closed(String file, Label name, Label title, List<Section<?>> sections, List<ClosingBlock> closings) {
        return sheet(file, name, title, true, 0, sections, closings, List.of());
    }

    private SheetPiece sheet(
            String file,
            Label name,
            Label title,
            boolean money,
            int frozen,
            List<Section<?>> sections,
            List<ClosingBlock> closings,
            List<ChartPlan> charts) {
        SheetLayout layout = new SheetLayout(
                language.of(name),
                headed(title),
                note(),
                money ? language.of(YUAN) : null,
                frozen,
                Stream.concat(
                                sections.stream().map(section -> section.block(language)),
                                closings.stream().map(ClosingBlock::block))
                        .toList(),
                charts,
                words);
        return new SheetPiece(file, layout, sections, closings, rowLimit);
    }

    /** Names the bureau where there is only one. */
    String headed(Label title) {
        String bureau = manifesto.severalBureaus()
                ? ""
                : manifesto.bureaus().values().stream().findFirst().orElse("");
        return switch (language) {
            case ZH -> bureau + year.number() + "年度" + title.zh();
            case EN -> title.en() + " " + year.number() + (bureau.isEmpty() ? "" : ", " + bureau);
        };
    }

    private String note() {
        return switch (language) {
            case ZH -> "考核办法：" + policy.title().zh() + "　考核期：" + year.start() + " 至 " + year.end();
            case EN -> policy.title().en() + ", " + year.start() + " to " + year.end();
        };
    }

    private static SheetWords words(Language language) {
        return switch (language) {
            case ZH ->
                new SheetWords(
                        "宋体",
                        "小计",
                        "（转下表）",
                        "（承上表）",
                        "本表合计",
                        "总计",
                        "无",
                        "#,##0",
                        List.of("制表：　　　　　　日期：", "审核：　　　　　　日期：", "审批：　　　　　　日期："),
                        "第 &P 页　共 &N 页");
            case EN ->
                new SheetWords(
                        "Arial",
                        "subtotal",
                        " (carried forward)",
                        " (brought forward)",
                        "Total of this sheet",
                        "Grand total",
                        "None",
                        "#,##0",
                        List.of(
                                "Prepared by:              Date:",
                                "Checked by:              Date:",
                                "Approved by:              Date:"),
                        "Page &P of &N");
        };
    }
}
