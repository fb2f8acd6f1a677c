package org.epaulet.policy.sentence;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.epaulet.policy.component.Appraisal;
import org.epaulet.policy.component.CatalogueItem;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.component.Composed;
import org.epaulet.policy.component.Ledger;
import org.epaulet.policy.component.Range;
import org.epaulet.policy.component.Rating;
import org.epaulet.policy.component.Reckoned;
import org.epaulet.policy.component.ScoreGroup;
import org.epaulet.policy.component.Trim;
import org.epaulet.policy.component.UnitScore;
import org.epaulet.policy.component.Vote;
import org.epaulet.policy.component.YearOfPeriods;
import org.epaulet.policy.label.Tongue;

/**
 * Tells a component in a sentence.
 */
final class ComponentSentence {

    private final Tongue tongue;
    private final ConditionSentence conditions;
    private final RangeWords ranges;
    private final PeriodWords periods;
    private final VoteWords votes;

    ComponentSentence(Tongue tongue, ConditionSentence conditions) {
        this.tongue = tongue;
        this.conditions = conditions;
        this.ranges = new RangeWords(tongue);
        this.periods = new PeriodWords(tongue);
        this.votes = new VoteWords(tongue);
    }

    String of(Component component) {
        String weight = tongue.say(": weight ", "：权重") + component.weight().toPlainString();
        String name = tongue.say(component.label());
        return name + weight + weights(component) + of100(component) + valid(component) + mechanism(component);
    }

    /** Returns which scores of records are taken. */
    private String valid(Component component) {
        return component.recorded()
                ? tongue.say(", scores of records ", "，记录分值") + ranges.within(component.valid())
                : "";
    }

    private String weights(Component component) {
        return component.weights().stream()
                .map(each -> tongue.say(" (", "（")
                        + plain(each.weight())
                        + tongue.say(" for: ", "适用于：")
                        + conditions.of(each.when())
                        + tongue.say(")", "）"))
                .collect(Collectors.joining());
    }

    private String of100(Component component) {
        return component.outOf() == null
                ? ""
                : tongue.say(", full marks " + plain(component.outOf()), "，满分" + plain(component.outOf()));
    }

    private String mechanism(Component component) {
        if (component instanceof Ledger ledger) {
            return ledger(ledger);
        }
        if (component instanceof Appraisal appraisal) {
            return appraisal(appraisal);
        }
        if (component instanceof Reckoned reckoned) {
            return reckoned(reckoned);
        }
        if (component instanceof Composed composed) {
            return composed(composed);
        }
        if (component instanceof UnitScore unit) {
            return unit(unit);
        }
        return component instanceof Rating rating ? rating(rating) : votes.of((Vote) component);
    }

    private String appraisal(Appraisal appraisal) {
        boolean mean = appraisal.year() == YearOfPeriods.MEAN;
        String unscored = appraisal.unscored() == null
                ? tongue.say("does not count", "不计")
                : tongue.say("is " + plain(appraisal.unscored()), "计" + plain(appraisal.unscored()) + "分");
        return tongue.say(
                        ", rated each " + periods.length(appraisal) + " by " + groups(appraisal.groups())
                                + "; a period without scores " + unscored + ", failed below "
                                + plain(appraisal.passMark()) + ", the year is the periods' "
                                + (mean ? "mean" : "sum"),
                        "，每" + periods.length(appraisal) + "评分，含" + groups(appraisal.groups()) + "；无评分的周期" + unscored
                                + "，低于" + plain(appraisal.passMark()) + "为不合格，年度取各周期" + (mean ? "平均" : "合计"))
                + periods.counted(appraisal.periods())
                + periods.leastDays(appraisal.leastDays())
                + words(appraisal.words())
                + periods.grades(appraisal);
    }

    private String words(List<CatalogueItem> words) {
        return words.isEmpty()
                ? ""
                : tongue.say("; words for scores: ", "；评价折算：")
                        + words.stream()
                                .map(word -> tongue.say(word.label()) + " " + plain(word.points()))
                                .collect(Collectors.joining(tongue.say(", ", "、")));
    }

    private String groups(List<ScoreGroup> groups) {
        return groups.stream()
                .map(group -> tongue.say(group.label()) + " " + plain(group.weight()))
                .collect(Collectors.joining(tongue.say(", ", "、")));
    }

    private String reckoned(Reckoned reckoned) {
        Range limits = reckoned.limits();
        String within =
                limits.min() == null && limits.max() == null ? "" : tongue.say(", kept ", "，") + ranges.within(limits);
        String score = conditions.of(reckoned.score());
        return tongue.say(", reckoned: " + score, "，折算：" + score) + within;
    }

    private String composed(Composed composed) {
        boolean several = composed.of().size() > 1;
        String parts = composed.of().stream()
                .map(part -> conditions.component(part.component()) + (several ? " " + plain(part.weight()) : ""))
                .collect(Collectors.joining(tongue.say(", ", "、")));
        boolean mean = composed.parts() == YearOfPeriods.MEAN;
        String least = composed.least() == 1
                ? ""
                : tongue.say(
                        "; with fewer than " + composed.least() + " of them it does not count",
                        "；不足" + composed.least() + "个的不计");
        String failed = composed.passMark() == null
                ? ""
                : tongue.say(
                        ", failed below " + plain(composed.passMark()), "，低于" + plain(composed.passMark()) + "为不合格");
        boolean yearMean = composed.year() == YearOfPeriods.MEAN;
        return tongue.say(
                        ", a period of " + periods.length(composed) + " is the " + (mean ? "mean" : "sum")
                                + " of the periods in it of " + parts,
                        "，每" + periods.length(composed) + "取其中“" + parts + "”各周期得分的" + (mean ? "平均" : "合计"))
                + least
                + failed
                + tongue.say(
                        ", the year is the periods' " + (yearMean ? "mean" : "sum"),
                        "，年度取各周期" + (yearMean ? "平均" : "合计"))
                + periods.counted(composed.periods())
                + periods.grades(composed);
    }

    private String unit(UnitScore unit) {
        return tongue.say(", the score of the person's unit: ", "，取所在单位得分：")
                + unit.scores().stream()
                        .map(each -> each.unit() + " " + plain(each.score()))
                        .collect(Collectors.joining(tongue.say(", ", "、")));
    }

    private String ledger(Ledger ledger) {
        boolean mean = ledger.year() == YearOfPeriods.MEAN;
        return tongue.say(
                        ", base " + plain(ledger.base()) + " a period, kept " + ranges.within(ledger.limits())
                                + ", failed below " + plain(ledger.passMark()) + ", the year is the periods' "
                                + (mean ? "mean" : "sum"),
                        "，每周期基础分" + plain(ledger.base()) + "，" + ranges.within(ledger.limits()) + "，低于"
                                + plain(ledger.passMark()) + "为不合格，年度取各周期" + (mean ? "平均" : "合计"))
                + periods.counted(ledger.periods())
                + (ledger.period() == null ? "" : tongue.say("; a period is ", "；周期为") + periods.length(ledger))
                + periods.leastDays(ledger.leastDays())
                + periods.grades(ledger)
                + catalogue(ledger);
    }

    private String catalogue(Ledger ledger) {
        if (ledger.catalogue().isEmpty()) {
            return "";
        }
        String items = ledger.catalogue().stream().map(this::item).collect(Collectors.joining(tongue.say(", ", "、")));
        String sections = ledger.sections().stream()
                .map(section -> tongue.say(section.label()) + tongue.say(" ", "") + ranges.within(section.limits()))
                .collect(Collectors.joining(tongue.say(", ", "、")));
        return tongue.say("; items: ", "；指标：")
                + items
                + (sections.isEmpty() ? "" : tongue.say("; sections a period: ", "；各大类每周期：") + sections);
    }

    private String item(CatalogueItem item) {
        String ceiling = item.ceiling() == null
                ? ""
                : tongue.say(" (the period at best ", "（当期最高")
                        + conditions.periodGrade(item.ceiling())
                        + tongue.say(")", "）");
        return tongue.say(item.label()) + " " + item.said(tongue) + ceiling;
    }

    private String rating(Rating rating) {
        String groups = groups(rating.groups());
        boolean any = rating.minGroup() == 1 && rating.minTotal() == 1;
        String least = any
                ? ""
                : tongue.say(
                        "; at least " + rating.minGroup() + " scores in a group and " + rating.minTotal() + " in all",
                        "；每组至少" + rating.minGroup() + "个分数，合计至少" + rating.minTotal() + "个");
        return tongue.say(", of ", "，含")
                + groups
                + least
                + (rating.trim() == null ? "" : trim(rating.trim()))
                + words(rating.words());
    }

    private String trim(Trim trim) {
        int least = trim.atLeast();
        return trim.percent().signum() == 0
                ? tongue.say(
                        "; from " + trim.from() + " scores on, the " + least + " highest and the " + least
                                + " lowest are dropped",
                        "；满" + trim.from() + "个分数时去掉最高和最低各" + least + "个")
                : tongue.say(
                        "; from " + trim.from() + " scores on, the highest and lowest " + plain(trim.percent())
                                + "% are dropped, at least " + least + " each",
                        "；满" + trim.from() + "个分数时去掉最高和最低各" + plain(trim.percent()) + "%，至少各" + least + "个");
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
