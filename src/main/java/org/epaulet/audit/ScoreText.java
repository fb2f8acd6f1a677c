package org.epaulet.audit;

import java.math.BigDecimal;
import org.epaulet.policy.component.Range;
import org.epaulet.policy.component.Reckoned;

/** Tells how the components and the total came about (R5 to R9). */
final class ScoreText {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Explanation told;
    private final Wording words;
    private final Paper paper;

    ScoreText(Explanation told, Wording words, Paper paper) {
        this.told = told;
        this.words = words;
        this.paper = paper;
    }

    private String say(String zh, String en) {
        return words.say(zh, en);
    }

    void write() {
        told.components().forEach(this::component);
        if (told.total() != null) {
            new TotalText(told, words, paper).write(told.total());
        }
    }

    private void component(ComponentFacts component) {
        String clause = switch (component.mechanism()) {
            case "LEDGER", "APPRAISAL", "COMPOSED" -> "R5";
            case "VOTE" -> "R7";
            default -> "R6";
        };
        paper.heading(clause + "  " + words.say(component.label()) + say("（", " (") + component.component()
                + say("，权重", ", weight ") + Wording.plain(component.weight()) + say("）", ")"));
        if (component.fullMarks().compareTo(HUNDRED) != 0) {
            paper.say(say("满分", "Full marks ") + Wording.plain(component.fullMarks()) + say("分。", "."));
        }
        switch (component.mechanism()) {
            case "LEDGER" -> new PeriodText(words, paper).ledger(component);
            case "APPRAISAL" -> new PeriodText(words, paper).appraisal(component);
            case "COMPOSED" -> new PeriodText(words, paper).composed(component, told.components());
            case "UNIT_SCORE" -> unit(component);
            case "RECKONED" -> reckoned(component);
            default -> new GroupText(words, paper).write(component);
        }
        if (component.score() == null && component.weight().signum() > 0) {
            missing();
        } else if (component.score() == null) {
            paper.say(say("本项目无得分。", "No score."));
        }
    }

    private void missing() {
        switch (words.policy().total().missing()) {
            case REWEIGHT ->
                paper.say(say(
                        "本项目无得分：其权重由有得分的项目分担，不按零分计。",
                        "No score: a missing component never counts as zero; its weight moves to those with a score."));
            case ZERO -> paper.say(say("本项目无得分，按零分计。", "No score: it counts as zero."));
            case WITHHOLD -> paper.say(say("本项目无得分，不计总分。", "No score: there is no total."));
        }
    }

    private void unit(ComponentFacts component) {
        if (component.score() != null) {
            paper.sum(say("所在单位得分 ", "Score of the unit ") + told.person().unit() + ": "
                    + component.score().toPlainString());
        }
    }

    private void reckoned(ComponentFacts component) {
        Range limits = ((Reckoned) words.rule(component.component())).limits();
        boolean open = limits.min() == null && limits.max() == null;
        paper.sum(words.amount(component.reckoning())
                + (open ? "" : say("，限于", ", within ") + words.range(limits))
                + " → "
                + (component.score() == null
                        ? say("无得分", "no score")
                        : component.score().toPlainString()));
    }
}
