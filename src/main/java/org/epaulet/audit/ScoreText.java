package org.epaulet.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.epaulet.policy.Appraisal;
import org.epaulet.policy.CatalogueItem;
import org.epaulet.policy.Component;
import org.epaulet.policy.CountedPeriods;
import org.epaulet.policy.Ledger;
import org.epaulet.policy.PeriodGrade;
import org.epaulet.policy.Range;
import org.epaulet.policy.Reckoned;
import org.epaulet.policy.TotalRule;
import org.epaulet.policy.YearOfPeriods;

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
            total(told.total());
        }
    }

    private void component(Explanation.ComponentFacts component) {
        String clause = switch (component.mechanism()) {
            case "LEDGER", "APPRAISAL" -> "R5";
            case "VOTE" -> "R7";
            default -> "R6";
        };
        paper.heading(clause + "  " + words.say(component.label()) + say("（", " (") + component.component()
                + say("，权重", ", weight ") + Wording.plain(component.weight()) + say("）", ")"));
        if (component.fullMarks().compareTo(HUNDRED) != 0) {
            paper.say(say("满分", "Full marks ") + Wording.plain(component.fullMarks()) + say("分。", "."));
        }
        switch (component.mechanism()) {
            case "LEDGER" -> periods(component);
            case "APPRAISAL" -> appraised(component);
            case "UNIT_SCORE" -> unit(component);
            case "RECKONED" -> reckoned(component);
            default -> groups(component);
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

    private void unit(Explanation.ComponentFacts component) {
        if (component.score() != null) {
            paper.sum(say("所在单位得分 ", "Score of the unit ") + told.person().unit() + ": "
                    + component.score().toPlainString());
        }
    }

    private void reckoned(Explanation.ComponentFacts component) {
        Range limits = ((Reckoned) rule(component)).limits();
        boolean open = limits.min() == null && limits.max() == null;
        paper.sum(words.amount(component.reckoning())
                + (open ? "" : say("，限于", ", within ") + range(limits))
                + " → "
                + (component.score() == null
                        ? say("无得分", "no score")
                        : component.score().toPlainString()));
    }

    private void appraised(Explanation.ComponentFacts component) {
        Appraisal rule = (Appraisal) rule(component);
        paper.say(say(
                "每个周期：各分组平均分按权重加权；低于" + Wording.plain(rule.passMark()) + "为不合格周期。",
                "Each period: the weighted mean of its groups; below " + Wording.plain(rule.passMark())
                        + " it is failed."));
        table(component);
        heldBack(component);
        sum(component, rule.year());
    }

    private Component rule(Explanation.ComponentFacts component) {
        return words.policy().components().stream()
                .filter(known -> known.code().equals(component.component()))
                .findFirst()
                .orElseThrow();
    }

    /** The items of a catalogue that were recorded, and what each record of them brings. */
    private void items(Explanation.ComponentFacts component, Ledger rule) {
        if (component.groups().isEmpty()) {
            return;
        }
        paper.say(say("全年记录的指标（次数；每次分值）：", "Items recorded in the year (how often; points of each):"));
        for (Explanation.GroupFacts group : component.groups()) {
            rule.catalogue().stream()
                    .filter(item -> item.code().equals(group.group()))
                    .forEach(item -> paper.item(words.say(item.label()) + " × " + group.count() + say("；", "; ")
                            + item.said(words.tongue()) + section(rule, item) + ceiling(item)));
        }
        if (!rule.sections().isEmpty()) {
            paper.say(say("各大类每周期限于：", "In a period the sections are kept within: ")
                    + words.list(rule.sections().stream()
                            .map(section -> words.say(section.label()) + " " + range(section.limits()))
                            .toList())
                    + say("。", "."));
        }
    }

    private String ceiling(CatalogueItem item) {
        return item.ceiling() == null ? "" : say("，当期最高", ", the period at best ") + words.periodGrade(item.ceiling());
    }

    private String section(Ledger rule, CatalogueItem item) {
        return rule.sections().stream()
                .filter(section -> section.code().equals(item.section()))
                .map(section -> say("（", " (") + words.say(section.label()) + say("）", ")"))
                .findFirst()
                .orElse("");
    }

    private void periods(Explanation.ComponentFacts component) {
        Ledger rule = (Ledger) rule(component);
        paper.say(say(
                "每个周期：基础分" + Wording.plain(rule.base()) + "加记录分值之和，限于" + range(rule.limits()) + "；低于"
                        + Wording.plain(rule.passMark()) + "为不合格周期。",
                "Each period: " + Wording.plain(rule.base()) + " plus the points of its records, within "
                        + range(rule.limits()) + "; below " + Wording.plain(rule.passMark()) + " it is failed."));
        table(component);
        heldBack(component);
        items(component, rule);
        sum(component, rule.year());
    }

    /** Periods whose score reaches a better grade than theirs. */
    private void heldBack(Explanation.ComponentFacts component) {
        List<PeriodGrade> grades = rule(component).grades();
        boolean shared = grades.stream().anyMatch(grade -> grade.percent() != null);
        for (Explanation.PeriodFacts period : component.periods()) {
            PeriodGrade reached = grades.stream()
                    .filter(grade -> period.grade() != null
                            && grade.atLeast() != null
                            && period.score().compareTo(grade.atLeast()) >= 0)
                    .findFirst()
                    .orElse(null);
            List<String> codes = grades.stream().map(PeriodGrade::code).toList();
            if (reached != null && codes.indexOf(reached.code()) < codes.indexOf(period.grade())) {
                String why = shared && reached.percent() != null
                        ? say("同组比例已满或者有否决指标", "the share of those compared was full, or an item forbids it")
                        : say("有否决指标", "an item forbids it");
                paper.say(say("第" + period.period() + "周期得分达到“", "The score of period " + period.period() + " reaches ")
                        + words.say(reached.label())
                        + say("”，因" + why + "，等次为“", ", but " + why + ": its grade is ")
                        + words.periodGrade(period.grade())
                        + say("”。", "."));
            }
        }
    }

    private void table(Explanation.ComponentFacts component) {
        boolean points = component.mechanism().equals("LEDGER");
        boolean graded = component.periods().stream().anyMatch(period -> period.grade() != null);
        List<String> heading =
                new ArrayList<>(List.of(say("周期", "period"), say("起止", "from - to"), say("记录数", "records")));
        if (points) {
            heading.addAll(List.of(say("分值之和", "points"), say("基础分+分值", "base + points")));
        }
        heading.add(say("得分", "score"));
        if (graded) {
            heading.add(say("等次", "grade"));
        }
        heading.add("");
        List<List<String>> rows = new ArrayList<>();
        component.periods().forEach(period -> rows.add(row(period, points, graded)));
        paper.table("llr" + (points ? "rr" : "") + "r" + (graded ? "l" : "") + "l", heading, rows);
    }

    private void sum(Explanation.ComponentFacts component, YearOfPeriods year) {
        if (component.score() == null) {
            return;
        }
        CountedPeriods chosen = rule(component).periods();
        boolean weighted = chosen != null && !chosen.weights().isEmpty();
        List<String> scores = new ArrayList<>();
        BigDecimal weights = BigDecimal.ZERO;
        for (Explanation.PeriodFacts period : component.periods()) {
            if (period.counts() && !period.leftOut()) {
                BigDecimal weight = weighted ? chosen.weight(period.period()) : BigDecimal.ONE;
                scores.add((weighted ? Wording.plain(weight) + " × " : "") + Wording.plain(period.score()));
                weights = weights.add(weight);
            }
        }
        String sum = String.join(" + ", scores);
        paper.sum(switch (year) {
                    case MEAN -> "(" + sum + ") ÷ " + Wording.plain(weights);
                    case SUM -> sum;
                }
                + " = "
                + component.score().toPlainString());
    }

    private List<String> row(Explanation.PeriodFacts period, boolean points, boolean graded) {
        List<String> row = new ArrayList<>(List.of(
                String.valueOf(period.period()),
                period.from() + " - " + period.to(),
                String.valueOf(period.records())));
        if (points) {
            row.add(period.points().toPlainString());
            row.add(period.unclamped() == null ? "" : period.unclamped().toPlainString());
        }
        row.add(period.score() == null ? "" : period.score().toPlainString());
        if (graded) {
            row.add(period.grade() == null ? "" : words.periodGrade(period.grade()));
        }
        row.add(remark(period));
        return row;
    }

    private String remark(Explanation.PeriodFacts period) {
        if (!period.counts()) {
            return switch (period.why()) {
                case "NOT_EMPLOYED" -> say("不在岗，不计", "not employed");
                case "STATUTORY_LEAVE" -> say("全为法定假，不计", "all statutory leave");
                case "NO_SCORE" -> say("没有评分，不计", "no score");
                default -> say("在岗天数不足，不计", "too few days of presence");
            };
        }
        String failed = period.failed() ? say("不合格", "failed") : "";
        String remark = period.leftOut() ? (failed + say(" 不取", " left out")).strip() : failed;
        boolean limited = period.unclamped() != null && period.unclamped().compareTo(period.score()) != 0;
        return limited ? (remark + say(" 限于界内", " brought within the limits")).strip() : remark;
    }

    private String range(Range range) {
        return (range.min() == null ? "" : Wording.plain(range.min())) + "~"
                + (range.max() == null ? "" : Wording.plain(range.max()));
    }

    private void groups(Explanation.ComponentFacts component) {
        List<List<String>> rows = new ArrayList<>();
        for (Explanation.GroupFacts group : component.groups()) {
            if (group.isWord()) {
                continue;
            }
            rows.add(Arrays.asList(
                    words.say(group.label()),
                    group.weight() == null ? "" : Wording.plain(group.weight()),
                    String.valueOf(group.count()),
                    group.mean() == null ? "" : group.mean().toPlainString(),
                    remark(group)));
        }
        paper.table(
                "lrrrl",
                List.of(say("分组", "group"), say("权重", "weight"), say("份数", "scores"), say("平均分", "mean"), ""),
                rows);
        List<String> ballots = component.groups().stream()
                .filter(Explanation.GroupFacts::isWord)
                .map(group -> words.say(group.label()) + " × " + group.count())
                .toList();
        if (!ballots.isEmpty()) {
            paper.say(say("票数：", "Ballots: ") + words.list(ballots) + say("。", "."));
        }
        component.groups().stream()
                .filter(group -> group.trimmedAtEachEnd() > 0)
                .forEach(this::trimmed);
        weighted(component);
    }

    private String remark(Explanation.GroupFacts group) {
        if (group.dropped()) {
            return group.count() == 0 ? say("没有评分", "no score") : say("份数不足，不计", "too few scores, left out");
        }
        int each = group.trimmedAtEachEnd();
        return each == 0
                ? ""
                : say("去掉最高、最低各" + each + "个", "the " + each + " highest and the " + each + " lowest dropped");
    }

    private void trimmed(Explanation.GroupFacts group) {
        int each = group.trimmedAtEachEnd();
        List<String> all = new ArrayList<>();
        for (int place = 0; place < group.scores().size(); place++) {
            String score = Wording.plain(group.scores().get(place));
            all.add(place < each || place >= group.scores().size() - each ? "[" + score + "]" : score);
        }
        paper.sum(words.say(group.label())
                + say("（方括号内去掉）：", " (those in brackets are dropped): ")
                + String.join(" ", all));
    }

    private void weighted(Explanation.ComponentFacts component) {
        if (component.score() == null) {
            if (component.scores() < component.minTotal()) {
                paper.say(say(
                        "剩余分组共" + component.scores() + "份，不足" + component.minTotal() + "份。",
                        "The groups that remain hold " + component.scores() + " scores, fewer than "
                                + component.minTotal() + "."));
            }
            return;
        }
        List<String> parts = new ArrayList<>();
        BigDecimal weights = BigDecimal.ZERO;
        for (Explanation.GroupFacts group : component.groups()) {
            if (!group.dropped() && group.weight() != null) {
                parts.add(Wording.plain(group.weight()) + " × " + Wording.plain(group.mean()));
                weights = weights.add(group.weight());
            }
        }
        paper.sum(
                parts.isEmpty() || weights.signum() == 0
                        ? say("得分 ", "Score ") + component.score().toPlainString()
                        : "(" + String.join(" + ", parts) + ") ÷ " + Wording.plain(weights) + " = "
                                + component.score().toPlainString() + unrounded(component, weights));
    }

    /** A mean like a third is shown with six decimals, and reckoned with as it is. */
    private String unrounded(Explanation.ComponentFacts component, BigDecimal weights) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Explanation.GroupFacts group : component.groups()) {
            sum = group.dropped() ? sum : sum.add(group.weight().multiply(group.mean()));
        }
        boolean same = sum.divide(weights, 6, RoundingMode.HALF_UP).compareTo(component.score()) == 0;
        return same ? "" : say("（按未舍入的平均分计算）", " (reckoned with the means before rounding)");
    }

    private void total(Explanation.TotalFacts total) {
        paper.heading(say("R9  奖惩加减分与总分", "R9  Bonus of the events, and the total"));
        Range limits = words.policy().total().bonus();
        for (Explanation.Points points : total.eventPoints()) {
            paper.item(words.event(points.event())
                    + say("：", ": ")
                    + (points.points().signum() > 0 ? "+" : "")
                    + Wording.plain(points.points())
                    + (points.counts() ? "" : say("（同类就高，不计）", " (another of its kind counts instead)")));
        }
        for (Explanation.CircumstanceFacts each : total.circumstances()) {
            paper.item(words.say(each.label())
                    + say("：", ": ")
                    + (each.check() == null ? "" : words.check(each.check()) + say("；", "; "))
                    + words.amount(each.reckoning())
                    + " → "
                    + Wording.plain(each.points()));
        }
        paper.say(
                total.eventPoints().isEmpty() && total.circumstances().isEmpty()
                        ? say("本年度没有加减分的奖惩：加减分0.00。", "No event of the year has points: the bonus is 0.00.")
                        : say("合计", "Together ")
                                + Wording.plain(total.pointsSum())
                                + say("，限于", ", within ")
                                + range(limits)
                                + say("：加减分", ": the bonus is ")
                                + total.bonus().toPlainString()
                                + say("。", "."));
        if (total.total() == null) {
            paper.say(say("没有任何项目得分，无总分。", "Without a score in any component there is no total."));
            return;
        }
        List<String> parts = new ArrayList<>();
        for (Explanation.ComponentFacts component : told.components()) {
            if (component.score() != null && component.weight().signum() > 0) {
                boolean hundred = component.fullMarks().compareTo(HUNDRED) == 0;
                parts.add(Wording.plain(component.weight()) + " × " + Wording.plain(component.score())
                        + (hundred ? "" : " × 100 ÷ " + Wording.plain(component.fullMarks())) + " "
                        + words.say(component.label()));
            }
        }
        paper.sum("(" + String.join(" + ", parts) + ") ÷ " + Wording.plain(total.weights()) + " = "
                + Wording.plain(total.mean()));
        BigDecimal points = words.policy().total().points();
        BigDecimal of = total.mean().multiply(points).divide(HUNDRED, 10, RoundingMode.HALF_UP);
        if (points.compareTo(HUNDRED) != 0) {
            paper.sum(Wording.plain(total.mean()) + " × " + Wording.plain(points) + " ÷ 100 = " + Wording.plain(of));
        }
        for (Explanation.CircumstanceFacts factor : total.factors()) {
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
