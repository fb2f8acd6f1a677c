package org.epaulet.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.epaulet.policy.component.Appraisal;
import org.epaulet.policy.component.CatalogueItem;
import org.epaulet.policy.component.Composed;
import org.epaulet.policy.component.CountedPeriods;
import org.epaulet.policy.component.Ledger;
import org.epaulet.policy.component.PeriodGrade;
import org.epaulet.policy.component.YearOfPeriods;

/** Tells how the periods of a component came about, and the year by them (R5). */
final class PeriodText {

    private final Wording words;
    private final Paper paper;

    PeriodText(Wording words, Paper paper) {
        this.words = words;
        this.paper = paper;
    }

    private String say(String zh, String en) {
        return words.say(zh, en);
    }

    void appraisal(ComponentFacts component) {
        Appraisal rule = (Appraisal) words.rule(component.component());
        paper.say(say(
                "每个周期：各分组平均分按权重加权；低于" + Wording.plain(rule.passMark()) + "为不合格周期。",
                "Each period: the weighted mean of its groups; below " + Wording.plain(rule.passMark())
                        + " it is failed."));
        table(component);
        heldBack(component);
        sum(component, rule.year());
    }

    /** Longer periods, each with the shorter ones that it is made of. */
    void composed(ComponentFacts component, List<ComponentFacts> all) {
        Composed rule = (Composed) words.rule(component.component());
        boolean mean = rule.parts() == YearOfPeriods.MEAN;
        String parts = words.list(rule.of().stream()
                .map(part -> words.component(part.component()))
                .toList());
        String failed = rule.passMark() == null
                ? ""
                : say(
                        "；低于" + Wording.plain(rule.passMark()) + "为不合格周期",
                        "; below " + Wording.plain(rule.passMark()) + " it is failed");
        paper.say(say(
                        "每个周期：取其中“" + parts + "”各周期得分的" + (mean ? "平均" : "合计"),
                        "Each period: the " + (mean ? "mean" : "sum") + " of the periods in it of " + parts)
                + failed
                + say("。", "."));
        for (ComponentFacts.PeriodFacts period : component.periods()) {
            if (period.counts()) {
                paper.sum(say("第" + period.period() + "周期：", "Period " + period.period() + ": ")
                        + made(rule, period, all)
                        + " = "
                        + period.score().toPlainString());
            }
        }
        table(component);
        heldBack(component);
        sum(component, rule.year());
    }

    private String made(Composed rule, ComponentFacts.PeriodFacts longer, List<ComponentFacts> all) {
        List<String> parts = new ArrayList<>();
        BigDecimal weights = BigDecimal.ZERO;
        for (Composed.PartOfPeriod part : rule.of()) {
            List<String> inside = all.stream()
                    .filter(each -> each.component().equals(part.component()))
                    .flatMap(each -> each.periods().stream())
                    .filter(period -> period.counts()
                            && !period.from().isBefore(longer.from())
                            && !period.to().isAfter(longer.to()))
                    .map(period -> Wording.plain(period.score()))
                    .toList();
            if (!inside.isEmpty()) {
                String sum = String.join(" + ", inside);
                boolean mean = rule.parts() == YearOfPeriods.MEAN && inside.size() > 1;
                String own = inside.size() > 1 ? "(" + sum + ")" + (mean ? " ÷ " + inside.size() : "") : sum;
                parts.add(rule.of().size() == 1 ? own : Wording.plain(part.weight()) + " × " + own);
                weights = weights.add(part.weight());
            }
        }
        return rule.of().size() == 1 ? parts.get(0) : "(" + String.join(" + ", parts) + ") ÷ " + Wording.plain(weights);
    }

    /** The items of a catalogue that were recorded, and what each record of them brings. */
    private void items(ComponentFacts component, Ledger rule) {
        if (component.groups().isEmpty()) {
            return;
        }
        paper.say(say("全年记录的指标（次数；每次分值）：", "Items recorded in the year (how often; points of each):"));
        for (ComponentFacts.GroupFacts group : component.groups()) {
            rule.catalogue().stream()
                    .filter(item -> item.code().equals(group.group()))
                    .forEach(item -> paper.item(words.say(item.label()) + " × " + group.count() + say("；", "; ")
                            + item.said(words.tongue()) + section(rule, item) + ceiling(item)));
        }
        if (!rule.sections().isEmpty()) {
            paper.say(say("各大类每周期限于：", "In a period the sections are kept within: ")
                    + words.list(rule.sections().stream()
                            .map(section -> words.say(section.label()) + " " + words.range(section.limits()))
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

    void ledger(ComponentFacts component) {
        Ledger rule = (Ledger) words.rule(component.component());
        paper.say(say(
                "每个周期：基础分" + Wording.plain(rule.base()) + "加记录分值之和，限于" + words.range(rule.limits()) + "；低于"
                        + Wording.plain(rule.passMark()) + "为不合格周期。",
                "Each period: " + Wording.plain(rule.base()) + " plus the points of its records, within "
                        + words.range(rule.limits()) + "; below " + Wording.plain(rule.passMark()) + " it is failed."));
        table(component);
        heldBack(component);
        items(component, rule);
        sum(component, rule.year());
    }

    /** Periods whose score reaches a better grade than theirs. */
    private void heldBack(ComponentFacts component) {
        List<PeriodGrade> grades = words.rule(component.component()).grades();
        boolean shared = grades.stream().anyMatch(grade -> grade.percent() != null);
        for (ComponentFacts.PeriodFacts period : component.periods()) {
            PeriodGrade reached = grades.stream()
                    .filter(grade -> period.grade() != null
                            && grade.atLeast() != null
                            && period.score().compareTo(grade.atLeast()) >= 0)
                    .findFirst()
                    .orElse(null);
            List<String> codes = grades.stream().map(PeriodGrade::code).toList();
            if (reached != null && codes.indexOf(reached.code()) < codes.indexOf(period.grade())) {
                String why = why(component, shared && reached.percent() != null);
                paper.say(say("第" + period.period() + "周期得分达到“", "The score of period " + period.period() + " reaches ")
                        + words.say(reached.label())
                        + say("”，因" + why + "，等次为“", ", but " + why + ": its grade is ")
                        + words.periodGrade(period.grade())
                        + say("”。", "."));
            }
        }
    }

    private String why(ComponentFacts component, boolean shared) {
        boolean forbids = words.rule(component.component()) instanceof Ledger ledger
                && ledger.catalogue().stream().anyMatch(item -> item.ceiling() != null);
        String item = say("有否决指标", "an item forbids it");
        String full = say(
                "同组比例已满（并列者不能全部容纳的，均不给予）",
                "the share of those compared was full (equals who do not all fit are all left out)");
        return shared && forbids ? full + say("，或者", ", or ") + item : shared ? full : item;
    }

    private void table(ComponentFacts component) {
        boolean points = component.mechanism().equals("LEDGER");
        boolean graded = component.periods().stream().anyMatch(period -> period.grade() != null);
        List<String> heading = new ArrayList<>(List.of(
                say("周期", "period"),
                say("起止", "from - to"),
                component.mechanism().equals("COMPOSED") ? say("所含周期数", "periods in it") : say("记录数", "records")));
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

    private void sum(ComponentFacts component, YearOfPeriods year) {
        if (component.score() == null) {
            return;
        }
        CountedPeriods chosen = words.rule(component.component()).periods();
        boolean weighted = chosen != null && !chosen.weights().isEmpty();
        List<String> scores = new ArrayList<>();
        BigDecimal weights = BigDecimal.ZERO;
        for (ComponentFacts.PeriodFacts period : component.periods()) {
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

    private List<String> row(ComponentFacts.PeriodFacts period, boolean points, boolean graded) {
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

    private String remark(ComponentFacts.PeriodFacts period) {
        if (!period.counts()) {
            return switch (period.why()) {
                case "NOT_EMPLOYED" -> say("不在岗，不计", "not employed");
                case "STATUTORY_LEAVE" -> say("全为法定假，不计", "all statutory leave");
                case "FEW_PERIODS" -> say("所含周期不足，不计", "too few periods in it");
                case "NO_SCORE" -> say("没有评分，不计", "no score");
                default -> say("在岗天数不足，不计", "too few days of presence");
            };
        }
        String failed = period.failed() ? say("不合格", "failed") : "";
        String remark = period.leftOut() ? (failed + say(" 不取", " left out")).strip() : failed;
        boolean limited = period.unclamped() != null && period.unclamped().compareTo(period.score()) != 0;
        return limited ? (remark + say(" 限于界内", " brought within the limits")).strip() : remark;
    }
}
