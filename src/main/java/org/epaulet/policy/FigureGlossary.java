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
        row(page, "`score(COMPONENT)`", "项目得分", number, scored, "score of the component, six decimals; may be missing");
        return page.toString();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void row(StringBuilder page, String... cells) {
        page.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
