package org.epaulet.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells what a year pays (R14).
 */
final class PaySentences {

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

    List<String> all() {
        PayRule pay = policy.pay();
        List<String> sentences = new ArrayList<>();
        sentences.add(tongue.say(
                "A unit's pool: " + pay.months() + " monthly standards of: " + conditions.of(pay.feeds()),
                "单位绩效总量：" + pay.months() + "个月标准，计入人员：" + conditions.of(pay.feeds())));
        pay.bands().forEach(band -> sentences.add(band(band)));
        for (GradeAward award : pay.awards()) {
            sentences.add(award(award));
        }
        Subsidy heating = pay.heating();
        sentences.add(tongue.say(
                heating.label().en() + ": " + heating.amount().toPlainString() + " CNY to who is employed on "
                        + day(heating),
                heating.label().zh() + "：" + day(heating) + "在职者"
                        + heating.amount().toPlainString() + "元"));
        pay.periodAwards().forEach(award -> sentences.add(periodAward(award)));
        pay.honours().forEach(honour -> sentences.add(honour(honour)));
        return sentences;
    }

    private String award(GradeAward award) {
        String grade = award.grade() == null ? "" : words.grade(award.grade());
        String when = award.when() == null ? "" : conditions.of(award.when());
        String whose = grade.isEmpty() || when.isEmpty() ? grade + when : grade + tongue.say(" and ", "且") + when;
        String amount = award.amount().toPlainString();
        return award.prorated()
                ? tongue.say(
                        "Year-end award of " + whose + ": " + amount + " CNY for a full year",
                        whose + "年终奖：全年" + amount + "元")
                : tongue.say("Award of " + whose + ": " + amount + " CNY once", whose + "奖励：一次性" + amount + "元");
    }

    private String periodAward(PeriodAward award) {
        String within = switch (award.within()) {
            case POOL -> tongue.say("pool", "考核分组");
            case UNIT -> tongue.say("unit", "单位");
            case BUREAU -> tongue.say("bureau", "全局");
        };
        String bands = award.bands().stream()
                .map(band -> tongue.say(band.label())
                        + (band.percent() == null
                                ? tongue.say(" the rest ", "其余")
                                : " " + band.percent().toPlainString() + "% ")
                        + band.amount().toPlainString()
                        + tongue.say(" CNY", "元"))
                .collect(Collectors.joining(tongue.say(", ", "、")));
        String component = words.component(award.component());
        return tongue.say(
                "Each period of " + component + " pays by rank within the " + within + ": " + bands,
                "每周期按“" + component + "”在" + within + "内的排名发放：" + bands);
    }

    private static String day(Subsidy subsidy) {
        return subsidy.on().toString().substring(2);
    }

    private String band(Band band) {
        String reserved = band.reserved() ? tongue.say(", reserved", "，预留") : "";
        String coefficient = band.coefficient().toPlainString();
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
