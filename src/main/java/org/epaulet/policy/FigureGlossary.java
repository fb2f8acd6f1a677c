package org.epaulet.policy;

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
        row(page, "`votes(COMPONENT, A, B)`", "得票数", number, scored, "ballots of a vote that name one of these grades");
        row(page, "`min(x, y)` `max(x, y)`", "较小、较大", number, served, "the smaller, the greater of two numbers");
        row(page, "`whole(x)`", "取整", number, served, "the number without what stands behind the point, rounded down");
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
