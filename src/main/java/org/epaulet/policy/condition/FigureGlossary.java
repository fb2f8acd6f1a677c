package org.epaulet.policy.condition;

import java.util.Locale;

/**
 * The list of figures and functions that a policy's author may use, in Markdown, from the figures themselves.
 */
public final class FigureGlossary {

    private FigureGlossary() {}

    /** Returns the tables that stand in the guide to writing policies. */
    public static String markdown() {
        StringBuilder page =
                new StringBuilder("| figure | 中文 | type | known from | meaning |\n|---|---|---|---|---|\n");
        for (Figure figure : Figure.values()) {
            row(
                    page,
                    "`" + figure.word() + "`",
                    figure.term(),
                    word(figure.type()),
                    word(figure.stage()),
                    figure.meaning());
        }
        page.append("\n| function | 中文 | type | known from | meaning |\n|---|---|---|---|---|\n");
        String number = word(FigureType.NUMBER);
        String served = word(Stage.SERVED);
        String scored = word(Stage.SCORED);
        for (Counted counted : Counted.values()) {
            row(
                    page,
                    "`" + counted.word() + "(A, B)`",
                    counted.term(),
                    number,
                    word(counted.stage()),
                    counted.meaning());
        }
        for (Measured measured : Measured.values()) {
            row(page, "`" + measured.word() + "(COMPONENT)`", measured.term(), number, scored, measured.meaning());
        }
        row(page, "`period(COMPONENT, 4)`", "周期得分", number, scored, "score of one of its periods, counted from 1");
        row(
                page,
                "`group(COMPONENT, GROUP)`",
                "分组得分",
                number,
                scored,
                "mean of one group of a rating or appraisal, of the whole year, six decimals; of a vote the share of the best grade in percent; missing where it has too few scores");
        row(
                page,
                "`votes(COMPONENT, A, B)`",
                "得票数",
                number,
                scored,
                "ballots of a vote that name one of these grades, or of a rating that name one of these words");
        row(
                page,
                "`rank_in(BUREAU)`",
                "全局、分组、单位名次",
                number,
                word(Stage.RANKED),
                "place among the assessed people of the `UNIT`, `POOL` (units.csv) or `BUREAU`, whoever is compared for the quota");
        row(
                page,
                "`ranked_in(BUREAU)`",
                "全局、分组、单位参加考核人数",
                number,
                word(Stage.RANKED),
                "assessed people of that `UNIT`, `POOL` or `BUREAU`");
        row(
                page,
                "`months_served(15)`",
                "在岗月数",
                number,
                served,
                "months of the year with at least so many days of employment");
        row(page, "`min(x, y)` `max(x, y)`", "较小、较大", number, served, "the smaller, the greater of two numbers");
        row(page, "`whole(x)`", "取整", number, served, "the number without what stands behind the point, rounded down");
        row(page, "`if(condition, x, y)`", "条件取值", number, served, "x where the condition holds, else y");
        row(page, "`otherwise(x, y)`", "缺失时取", number, served, "x, or y where x is missing");
        return page.toString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
