package org.epaulet.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells a component in a sentence.
 */
final class ComponentSentence {

    private final Tongue tongue;

    ComponentSentence(Tongue tongue) {
        this.tongue = tongue;
    }

    String of(Component component) {
        String weight = tongue.say(": weight ", "：权重") + component.weight().toPlainString();
        String name = tongue.say(component.label());
        if (component instanceof Ledger ledger) {
            return name + weight + ledger(ledger);
        }
        return component instanceof Rating rating
                ? name + weight + rating(rating)
                : name + weight + vote((Vote) component);
    }

    private String ledger(Ledger ledger) {
        boolean mean = ledger.year() == YearOfPeriods.MEAN;
        return tongue.say(
                        ", base " + plain(ledger.base()) + " a period, kept within " + range(ledger.limits())
                                + ", failed below " + plain(ledger.passMark()) + ", the year is the periods' "
                                + (mean ? "mean" : "sum"),
                        "，每周期基础分" + plain(ledger.base()) + "，限于" + range(ledger.limits()) + "，低于"
                                + plain(ledger.passMark()) + "为不合格，年度取各周期" + (mean ? "平均" : "合计"))
                + periodGrades(ledger)
                + catalogue(ledger);
    }

    private String periodGrades(Ledger ledger) {
        return ledger.grades().isEmpty()
                ? ""
                : tongue.say("; a period is ", "；周期等次：")
                        + ledger.grades().stream()
                                .map(grade -> tongue.say(grade.label())
                                        + (grade.atLeast() == null
                                                ? tongue.say(" otherwise", "（其余）")
                                                : " ≥ " + plain(grade.atLeast())))
                                .collect(Collectors.joining(tongue.say(", ", "、")));
    }

    private String catalogue(Ledger ledger) {
        return ledger.catalogue().isEmpty()
                ? ""
                : tongue.say("; items: ", "；指标：")
                        + ledger.catalogue().stream()
                                .map(item -> tongue.say(item.label()) + " " + plain(item.points()))
                                .collect(Collectors.joining(tongue.say(", ", "、")));
    }

    private String rating(Rating rating) {
        String groups = rating.groups().stream()
                .map(group -> tongue.say(group.label()) + " " + plain(group.weight()))
                .collect(Collectors.joining(tongue.say(", ", "、")));
        boolean any = rating.minGroup() == 1 && rating.minTotal() == 1;
        String least = any
                ? ""
                : tongue.say(
                        "; at least " + rating.minGroup() + " scores in a group and " + rating.minTotal() + " in all",
                        "；每组至少" + rating.minGroup() + "个分数，合计至少" + rating.minTotal() + "个");
        return tongue.say(", of ", "，含") + groups + least + (rating.trim() == null ? "" : trim(rating.trim()));
    }

    private String trim(Trim trim) {
        return tongue.say(
                "; from " + trim.from() + " scores on, the highest and lowest " + plain(trim.percent())
                        + "% are dropped, at least " + trim.atLeast() + " each",
                "；满" + trim.from() + "个分数时去掉最高和最低各" + plain(trim.percent()) + "%，至少各" + trim.atLeast() + "个");
    }

    private String vote(Vote vote) {
        List<String> steps = vote.steps().stream()
                .map(step -> "≥ " + plain(step.percent()) + "% → " + plain(step.score()))
                .toList();
        String veto = vote.veto() == null ? "" : veto(vote.veto());
        return tongue.say(", by the share of top-grade votes: ", "，按最优等次得票率：")
                + String.join(tongue.say(", ", "、"), steps)
                + veto;
    }

    private String veto(VoteVeto veto) {
        String share = veto.numerator() + "/" + veto.denominator();
        return tongue.say(
                "; two lowest grades ≥ " + share + " → " + plain(veto.score()),
                "；最低两个等次合计 ≥ " + share + " → " + plain(veto.score()));
    }

    /** Returns a range as an interval; an open end is ∞. */
    static String range(Range range) {
        return (range.min() == null ? "−∞" : plain(range.min())) + "…"
                + (range.max() == null ? "∞" : plain(range.max()));
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
