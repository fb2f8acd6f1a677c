package org.epaulet.policy;

import java.util.ArrayList;
import java.util.List;

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
            String grade = words.grade(award.grade());
            String amount = award.amount().toPlainString();
            sentences.add(tongue.say(
                    "Year-end award of " + grade + ": " + amount + " CNY for a full year",
                    grade + "年终奖：全年" + amount + "元"));
        }
        Subsidy heating = pay.heating();
        sentences.add(tongue.say(
                heating.label().en() + ": " + heating.amount().toPlainString() + " CNY to who is employed on "
                        + day(heating),
                heating.label().zh() + "：" + day(heating) + "在职者"
                        + heating.amount().toPlainString() + "元"));
        pay.honours().forEach(honour -> sentences.add(honour(honour)));
        return sentences;
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
