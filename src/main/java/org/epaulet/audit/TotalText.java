package org.epaulet.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.epaulet.policy.TotalRule;
import org.epaulet.policy.component.Range;

/** Tells how the total came about: bonus, mean, factors, limits (R9). */
final class TotalText {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Explanation told;
    private final Wording words;
    private final Paper paper;

    TotalText(Explanation told, Wording words, Paper paper) {
        this.told = told;
        this.words = words;
        this.paper = paper;
    }

    private String say(String zh, String en) {
        return words.say(zh, en);
    }

    void write(TotalFacts total) {
        paper.heading(say("R9  奖惩加减分与总分", "R9  Bonus of the events, and the total"));
        bonus(total);
        if (total.total() == null) {
            paper.say(say("没有任何项目得分，无总分。", "Without a score in any component there is no total."));
            return;
        }
        mean(total);
        rounded(total, factored(total, outOf(total)));
    }

    private void bonus(TotalFacts total) {
        Range limits = words.policy().total().bonus();
        for (TotalFacts.Points points : total.eventPoints()) {
            paper.item(words.event(points.event())
                    + say("：", ": ")
                    + (points.points().signum() > 0 ? "+" : "")
                    + Wording.plain(points.points())
                    + (points.counts() ? "" : say("（同类就高，不计）", " (another of its kind counts instead)")));
        }
        for (TotalFacts.CircumstanceFacts each : total.circumstances()) {
            paper.item(words.say(each.label())
                    + say("：", ": ")
                    + (each.check() == null ? "" : words.check(each.check()) + say("；", "; "))
                    + words.amount(each.reckoning())
                    + " → "
                    + Wording.plain(each.points()));
        }
        limited(total.rewards(), say("加分", "Rewards "));
        limited(total.penalties(), say("扣分", "Penalties "));
        paper.say(
                total.eventPoints().isEmpty() && total.circumstances().isEmpty()
                        ? say("本年度没有加减分的奖惩：加减分0.00。", "No event of the year has points: the bonus is 0.00.")
                        : say("合计", "Together ")
                                + Wording.plain(total.rewards()
                                        .counted()
                                        .add(total.penalties().counted()))
                                + say("，限于", ", within ")
                                + words.range(limits)
                                + say("：加减分", ": the bonus is ")
                                + total.bonus().toPlainString()
                                + say("。", "."));
    }

    /** Points of one sign count up to a limit of their own, before those of both signs are added up. */
    private void limited(TotalFacts.Limited side, String name) {
        if (side.atMost() != null && side.points().signum() != 0) {
            paper.say(name
                    + Wording.plain(side.points().abs())
                    + say("，合计不超过", ", at most ")
                    + Wording.plain(side.atMost())
                    + say("：计", ": ")
                    + Wording.plain(side.counted().abs())
                    + say("。", " counted."));
        }
    }

    private void mean(TotalFacts total) {
        List<String> parts = new ArrayList<>();
        for (ComponentFacts component : told.components()) {
            if (component.score() != null && component.weight().signum() > 0) {
                boolean hundred = component.fullMarks().compareTo(HUNDRED) == 0;
                parts.add(Wording.plain(component.weight()) + " × " + Wording.plain(component.score())
                        + (hundred ? "" : " × 100 ÷ " + Wording.plain(component.fullMarks())) + " "
                        + words.say(component.label()));
            }
        }
        paper.sum("(" + String.join(" + ", parts) + ") ÷ " + Wording.plain(total.weights()) + " = "
                + Wording.plain(total.mean()));
    }

    /** Returns the mean in the policy's full marks. */
    private BigDecimal outOf(TotalFacts total) {
        BigDecimal points = words.policy().total().points();
        BigDecimal of = total.mean().multiply(points).divide(HUNDRED, 10, RoundingMode.HALF_UP);
        if (points.compareTo(HUNDRED) != 0) {
            paper.sum(Wording.plain(total.mean()) + " × " + Wording.plain(points) + " ÷ 100 = " + Wording.plain(of));
        }
        return of;
    }

    /** Returns what the factors make of it. */
    private BigDecimal factored(TotalFacts total, BigDecimal before) {
        BigDecimal of = before;
        for (TotalFacts.CircumstanceFacts factor : total.factors()) {
            BigDecimal product = of.multiply(factor.points()).setScale(10, RoundingMode.HALF_UP);
            paper.sum(words.say(factor.label())
                    + say("：", ": ")
                    + (factor.check() == null ? "" : words.check(factor.check()) + say("；", "; "))
                    + words.amount(factor.reckoning())
                    + say("；", "; ")
                    + Wording.plain(of)
                    + " × "
                    + Wording.plain(factor.points())
                    + " = "
                    + Wording.plain(product));
            of = product;
        }
        return of;
    }

    private void rounded(TotalFacts total, BigDecimal of) {
        TotalRule rule = words.policy().total();
        paper.sum(Wording.plain(of) + " + " + Wording.signed(total.bonus())
                + say("，", ", ")
                + rule.rounded(words.tongue())
                + say("，不低于", ", not below ")
                + Wording.plain(rule.floor())
                + (rule.atMost() == null ? "" : say("，不高于", ", not above ") + Wording.plain(rule.atMost()))
                + " → " + say("总分 ", "total ")
                + total.total().toPlainString());
    }
}
