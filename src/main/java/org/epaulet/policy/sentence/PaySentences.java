package org.epaulet.policy.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.epaulet.policy.Policy;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Expression;
import org.epaulet.policy.label.Tongue;
import org.epaulet.policy.pay.Band;
import org.epaulet.policy.pay.Deduction;
import org.epaulet.policy.pay.GradeAward;
import org.epaulet.policy.pay.HonourAward;
import org.epaulet.policy.pay.PayRule;
import org.epaulet.policy.pay.PeriodAward;
import org.epaulet.policy.pay.PeriodBand;
import org.epaulet.policy.pay.PeriodTies;
import org.epaulet.policy.pay.ShareDeduction;
import org.epaulet.policy.pay.ShareRest;
import org.epaulet.policy.pay.ShareRule;
import org.epaulet.policy.pay.Subsidy;

/**
 * Tells what a year pays (R14).
 */
public final class PaySentences {

    private final Policy policy;
    private final Tongue tongue;
    private final PolicyWords words;
    private final ConditionSentence conditions;

    PaySentences(Policy policy, Tongue tongue, PolicyWords words, ConditionSentence conditions) {
        this.policy = policy;
        this.tongue = tongue;
        this.words = words;
        this.conditions = conditions;
    }

    /** Returns what each period pays, how shares of the pools are rounded, and what is kept back from shares and awards. */
    public static List<String> besideAwards(Policy policy, Tongue tongue) {
        PolicyWords words = new PolicyWords(policy, tongue);
        PaySentences told = new PaySentences(policy, tongue, words, new ConditionSentence(words, tongue));
        List<String> sentences = new ArrayList<>();
        policy.pay().periodAwards().forEach(award -> sentences.add(told.periodAward(award)));
        told.shares(policy.pay().shares(), sentences);
        policy.pay().deductions().forEach(deduction -> sentences.add(told.deduction(deduction)));
        return sentences;
    }

    List<String> all() {
        PayRule pay = policy.pay();
        List<String> sentences = new ArrayList<>();
        sentences.add(tongue.say(
                "A unit's pool: " + pay.months() + " monthly standards of: " + conditions.of(pay.feeds()),
                "单位绩效总量：" + pay.months() + "个月标准，计入人员：" + conditions.of(pay.feeds())));
        pay.bands().forEach(band -> sentences.add(band(band)));
        shares(pay.shares(), sentences);
        for (GradeAward award : pay.awards()) {
            sentences.add(award(award));
        }
        pay.deductions().forEach(deduction -> sentences.add(deduction(deduction)));
        for (Subsidy subsidy : pay.allSubsidies()) {
            String whom = subsidy.when() == null ? "" : tongue.say(" and: ", "，条件：") + conditions.of(subsidy.when());
            if (subsidy.amount().signum() > 0) {
                sentences.add(heating(subsidy) + whom);
            }
        }
        pay.periodAwards().forEach(award -> sentences.add(periodAward(award)));
        pay.honours().forEach(honour -> sentences.add(honour(honour)));
        return sentences;
    }

    private String heating(Subsidy heating) {
        return tongue.say(
                heating.label().en() + ": " + heating.amount().toPlainString() + " CNY to who is employed on "
                        + day(heating),
                heating.label().zh() + "：" + day(heating) + "在职者"
                        + heating.amount().toPlainString() + "元");
    }

    private String award(GradeAward award) {
        String grade = award.grade() == null ? "" : words.grade(award.grade());
        String when = award.when() == null ? "" : conditions.of(award.when());
        String who = grade.isEmpty() || when.isEmpty() ? grade + when : grade + tongue.say(" and ", "且") + when;
        String whose =
                award.label() == null ? who : tongue.say(award.label()) + tongue.say(" (" + who + ")", "（" + who + "）");
        String amount = money(award.amount());
        return award.prorated()
                ? tongue.say(
                        "Year-end award of " + whose + ": " + amount + " for a full year", whose + "年终奖：全年" + amount)
                : tongue.say("Award of " + whose + ": " + amount + " once", whose + "奖励：一次性" + amount);
    }

    private void shares(ShareRule shares, List<String> sentences) {
        if (shares.to() != null) {
            String step = PolicySentences.number(shares.to());
            sentences.add(tongue.say(
                            "Shares of a pool are multiples of " + step + " CNY, rounded down; ",
                            "绩效分配金额取" + step + "元的整数倍（舍尾）；")
                    + (shares.rest() == ShareRest.UNDISTRIBUTED
                            ? tongue.say("what is left over stays undistributed", "余额不分配")
                            : tongue.say("what is left over goes to the largest remainders", "余额按余数由大到小每人加一份")));
        } else if (shares.rest() == ShareRest.UNDISTRIBUTED) {
            sentences.add(tongue.say("Fen that rounding down leaves over stay undistributed", "取整到分后的余额不分配"));
        }
        shares.deductions().forEach(deduction -> sentences.add(deduction(deduction)));
    }

    private String deduction(ShareDeduction deduction) {
        String amount = deduction.percent() == null
                ? money(deduction.amount())
                : tongue.say(
                        PolicySentences.number(deduction.percent()) + "% of it",
                        "本人份额的" + PolicySentences.number(deduction.percent()) + "%");
        String kept = amount + most(deduction.atMost()) + where(deduction.when());
        return tongue.say(
                "From a share of the pool is kept back, " + deduction.label().en() + ": " + kept
                        + "; it stays undistributed",
                "从绩效分配金额中扣发（" + deduction.label().zh() + "）：" + kept + "；扣发部分不再分配");
    }

    private String most(Expression limit) {
        return limit == null ? "" : tongue.say(", at most ", "，不超过") + conditions.of(limit) + tongue.say(" CNY", "元");
    }

    private String where(Condition when) {
        return when == null ? "" : tongue.say(" where ", "，条件：") + conditions.of(when);
    }

    /** A reckoned amount stands in brackets, so that its currency is not taken for its last word's. */
    private String money(Expression amount) {
        String said = conditions.of(amount);
        return amount.constant() == null
                ? tongue.say("(" + said + ") CNY", "（" + said + "）元")
                : said + tongue.say(" CNY", "元");
    }

    private String deduction(Deduction deduction) {
        String kept = money(deduction.amount()) + most(deduction.atMost()) + where(deduction.when());
        return tongue.say(
                "From the awards is kept back, " + deduction.label().en() + ": " + kept,
                "从各项奖励中扣发（" + deduction.label().zh() + "）：" + kept);
    }

    private String periodAward(PeriodAward award) {
        String within = switch (award.within()) {
            case POOL -> tongue.say("pool", "考核分组");
            case UNIT -> tongue.say("unit", "单位");
            case BUREAU -> tongue.say("bureau", "全局");
        };
        String bands = award.bands().stream().map(this::band).collect(Collectors.joining(tongue.say(", ", "、")));
        String component = words.component(award.component());
        String when = award.when() == null ? "" : tongue.say("; only ", "；条件：") + conditions.of(award.when());
        return (award.byRank()
                        ? tongue.say(
                                "Each period of " + component + " pays by rank within the " + within + ": " + bands,
                                "每周期按“" + component + "”在" + within + "内的排名发放：" + bands)
                        : tongue.say(
                                "Each period of " + component + " pays: " + bands,
                                "每周期按“" + component + "”发放：" + bands))
                + (award.byRank() && award.ties() == PeriodTies.BETTER
                        ? tongue.say("; equals share the better band", "；并列者同享较好档次")
                        : "")
                + (award.atLeast() == null
                        ? ""
                        : tongue.say(
                                "; nothing below " + PolicySentences.number(award.atLeast()) + " points",
                                "；低于" + PolicySentences.number(award.atLeast()) + "分的不发"))
                + (award.prorated() ? tongue.say("; by the days employed in the period", "；按周期内在岗天数折算") : "")
                + when;
    }

    private String band(PeriodBand band) {
        String fits = band.byRank()
                ? " " + share(band)
                : band.takesEverybody()
                        ? tongue.say(" the rest ", "其余")
                        : (band.grade() == null ? " " : " " + words.periodGrade(band.grade()) + " ")
                                + (band.atLeast() == null
                                        ? ""
                                        : "≥ " + band.atLeast().toPlainString() + " ");
        return tongue.say(band.label()) + fits + band.said(tongue);
    }

    private String share(PeriodBand band) {
        return band.places() == null
                ? band.percent().toPlainString() + "% "
                : tongue.say(band.places() + (band.places() == 1 ? " place " : " places "), band.places() + "名 ");
    }

    private String day(Subsidy subsidy) {
        return new CalendarWords(tongue).day(subsidy.on());
    }

    private String band(Band band) {
        String reserved = band.reserved() ? tongue.say(", reserved", "，预留") : "";
        String coefficient = conditions.of(band.coefficient());
        return tongue.say("Band ", "档次") + band.code() + " " + tongue.say(band.label())
                + tongue.say(": coefficient ", "：系数") + coefficient + reserved + tongue.say("; ", "；")
                + conditions.of(band.when());
    }

    private String honour(HonourAward honour) {
        String payer = policy.pay().payers().stream()
                .filter(candidate -> candidate.code().equals(honour.payer()))
                .map(candidate -> tongue.say(candidate.label()))
                .findFirst()
                .orElse(honour.payer());
        String event = words.event(honour.event());
        String amount = honour.amount().toPlainString();
        return tongue.say(
                event + ": " + amount + " CNY, paid by " + payer + (honour.exempt() ? ", tax exempt" : ", taxable"),
                event + "奖金：" + amount + "元，由" + payer + "发放，" + (honour.exempt() ? "免税" : "应税"));
    }
}
