package org.epaulet.policy.sentence;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.epaulet.policy.component.Appraisal;
import org.epaulet.policy.component.CatalogueItem;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.component.Composed;
import org.epaulet.policy.component.CountedPeriods;
import org.epaulet.policy.component.Ledger;
import org.epaulet.policy.component.PeriodGrade;
import org.epaulet.policy.component.Range;
import org.epaulet.policy.component.Rating;
import org.epaulet.policy.component.Reckoned;
import org.epaulet.policy.component.ScoreGroup;
import org.epaulet.policy.component.Trim;
import org.epaulet.policy.component.UnitScore;
import org.epaulet.policy.component.Vote;
import org.epaulet.policy.component.VoteStep;
import org.epaulet.policy.component.VoteVeto;
import org.epaulet.policy.component.YearOfPeriods;
import org.epaulet.policy.label.Tongue;
import org.epaulet.policy.year.PeriodLength;

/**
 * Tells a component in a sentence.
 */
final class ComponentSentence {

    private final Tongue tongue;
    private final ConditionSentence conditions;
    private final RangeWords ranges;

    ComponentSentence(Tongue tongue, ConditionSentence conditions) {
        this.tongue = tongue;
        this.conditions = conditions;
        this.ranges = new RangeWords(tongue);
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
        return component instanceof Rating rating ? rating(rating) : vote((Vote) component);
    }

    private String appraisal(Appraisal appraisal) {
        boolean mean = appraisal.year() == YearOfPeriods.MEAN;
        String unscored = appraisal.unscored() == null
                ? tongue.say("does not count", "不计")
                : tongue.say("is " + plain(appraisal.unscored()), "计" + plain(appraisal.unscored()) + "分");
        return tongue.say(
                        ", rated each " + length(appraisal) + " by " + groups(appraisal.groups())
                                + "; a period without scores " + unscored + ", failed below "
                                + plain(appraisal.passMark()) + ", the year is the periods' "
                                + (mean ? "mean" : "sum"),
                        "，每" + length(appraisal) + "评分，含" + groups(appraisal.groups()) + "；无评分的周期" + unscored + "，低于"
                                + plain(appraisal.passMark()) + "为不合格，年度取各周期" + (mean ? "平均" : "合计"))
                + counted(appraisal.periods())
                + leastDays(appraisal.leastDays())
                + words(appraisal.words())
                + periodGrades(appraisal);
    }

    private String length(Component component) {
        PeriodLength length = component.period();
        return length == null ? tongue.say("period", "周期") : length.said(tongue);
    }

    private String counted(CountedPeriods periods) {
        if (periods == null) {
            return "";
        }
        int low = periods.dropLowest();
        int high = periods.dropHighest();
        String from = periods.from() == null
                ? ""
                : tongue.say(" from " + periods.from() + " periods on", "（满" + periods.from() + "个周期时）");
        String lowest = low == 0 ? "" : tongue.say(", without the " + low + " lowest", "，去掉最低" + low + "个");
        String highest = high == 0 ? "" : tongue.say(", without the " + high + " highest", "，去掉最高" + high + "个");
        String best = periods.best() == null
                ? ""
                : tongue.say(", of the best " + periods.best(), "，取最好的" + periods.best() + "个");
        String weights = periods.weights().isEmpty()
                ? ""
                : tongue.say(", weighted ", "，各周期权重依次为")
                        + periods.weights().stream()
                                .map(ComponentSentence::plain)
                                .collect(Collectors.joining(tongue.say(", ", "、")));
        return lowest + highest + from + best + weights;
    }

    private String leastDays(Integer days) {
        return days == null
                ? ""
                : tongue.say(
                        "; a period with fewer than " + days + " days of presence does not count",
                        "；在岗不足" + days + "天的周期不计");
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
                        ", a period of " + length(composed) + " is the " + (mean ? "mean" : "sum")
                                + " of the periods in it of " + parts,
                        "，每" + length(composed) + "取其中“" + parts + "”各周期得分的" + (mean ? "平均" : "合计"))
                + least
                + failed
                + tongue.say(
                        ", the year is the periods' " + (yearMean ? "mean" : "sum"),
                        "，年度取各周期" + (yearMean ? "平均" : "合计"))
                + counted(composed.periods())
                + periodGrades(composed);
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
                + counted(ledger.periods())
                + (ledger.period() == null ? "" : tongue.say("; a period is ", "；周期为") + length(ledger))
                + leastDays(ledger.leastDays())
                + periodGrades(ledger)
                + catalogue(ledger);
    }

    private String periodGrades(Component component) {
        List<PeriodGrade> grades = component.grades();
        String within = component.within() == null
                ? ""
                : switch (component.within()) {
                    case UNIT -> tongue.say(", compared within the unit", "，以单位为范围比较");
                    case POOL -> tongue.say(", compared within the pool", "，以考核分组为范围比较");
                    case BUREAU -> tongue.say(", compared within the bureau", "，以全局为范围比较");
                };
        return grades.isEmpty()
                ? ""
                : tongue.say("; a period is ", "；周期等次：")
                        + grades.stream().map(this::periodGrade).collect(Collectors.joining(tongue.say(", ", "、")))
                        + within;
    }

    private String periodGrade(PeriodGrade grade) {
        boolean byRanking = grade.atLeast() == null && grade.percent() != null;
        String least = byRanking
                ? tongue.say(" by ranking", "按排名")
                : grade.atLeast() == null ? tongue.say(" otherwise", "（其余）") : " ≥ " + plain(grade.atLeast());
        String most = grade.percent() == null
                ? ""
                : tongue.say(
                        " (at most " + plain(grade.percent()) + "% of those compared" + least(grade) + ")",
                        "（不超过同组" + plain(grade.percent()) + "%" + least(grade) + "）");
        return tongue.say(grade.label()) + least + most;
    }

    private String least(PeriodGrade grade) {
        return grade.least() == null ? "" : tongue.say(", " + grade.least() + " at least", "，至少" + grade.least() + "人");
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

    private String vote(Vote vote) {
        List<String> steps = vote.steps().stream().map(this::step).toList();
        String veto = vote.veto() == null ? "" : veto(vote.veto());
        String few = vote.minTotal() > 1
                ? tongue.say(
                        "; no score with fewer than " + vote.minTotal() + " ballots",
                        "；合计不足" + vote.minTotal() + "票无得分")
                : "";
        return voters(vote)
                + tongue.say(", by the share of top-grade votes: ", "，按最优等次得票率：")
                + String.join(tongue.say(", ", "、"), steps)
                + veto
                + few;
    }

    private String step(VoteStep step) {
        String score = plain(step.score());
        return step.percent().signum() == 0
                ? tongue.say("otherwise " + score, "其余" + score)
                : "≥ " + plain(step.percent()) + "% → " + score;
    }

    private String voters(Vote vote) {
        if (!vote.byVoters()) {
            return "";
        }
        String classes = vote.groups().stream()
                .map(group -> tongue.say(group.label()) + " " + plain(group.weight()))
                .collect(Collectors.joining(tongue.say(", ", "、")));
        String least = vote.minGroup() > 1
                ? tongue.say(
                        "; a class with fewer than " + vote.minGroup() + " ballots is left out",
                        "；不足" + vote.minGroup() + "票的一类不计")
                : "";
        return tongue.say(", ballots weighted by voters: ", "，选票按投票人类别加权：") + classes + least;
    }

    private String veto(VoteVeto veto) {
        String share = veto.numerator() + "/" + veto.denominator();
        return tongue.say(
                "; two lowest grades ≥ " + share + " → " + plain(veto.score()),
                "；最低两个等次合计 ≥ " + share + " → " + plain(veto.score()));
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
