package org.epaulet.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells the ladders of tiers (R13).
 */
final class TierSentences {

    private final TierRule tiers;
    private final Tongue tongue;
    private final PolicyWords words;
    private final ConditionSentence conditions;
    private final List<String> sentences = new ArrayList<>();

    TierSentences(TierRule tiers, Tongue tongue, PolicyWords words, ConditionSentence conditions) {
        this.tiers = tiers;
        this.tongue = tongue;
        this.words = words;
        this.conditions = conditions;
    }

    List<String> all() {
        tiers.ladder().forEach(this::tier);
        conversion();
        say("Down one tier: " + conditions.of(tiers.demote()), "降一级：" + conditions.of(tiers.demote()));
        say("Gets a tier: " + conditions.of(tiers.enter()), "初次定级：" + conditions.of(tiers.enter()));
        for (TierEntry entry : tiers.entry()) {
            String education = words.education(entry.education());
            String tier = words.tier(entry.tier());
            say("Enters with " + education + ": " + tier, education + "学历定为" + tier);
        }
        if (tiers.traineeMonths() > 0) {
            say(
                    "The first " + tiers.traineeMonths() + " months lead to no tier and count for none",
                    "见习期" + tiers.traineeMonths() + "个月，不定级，不计入任级年限");
        }
        if (tiers.lapsed() != null) {
            say(
                    "The roster's tier is void: " + conditions.of(tiers.lapsed()),
                    "原层级作废：" + conditions.of(tiers.lapsed()));
        }
        say("May rise: " + conditions.of(tiers.rise()), "可晋升：" + conditions.of(tiers.rise()));
        tiers.steps().forEach(this::step);
        tiers.caps().forEach(this::cap);
        return sentences;
    }

    private void say(String english, String chinese) {
        sentences.add(tongue.say(english, chinese));
    }

    private void tier(Tier tier) {
        String performance = PolicySentences.number(tier.performance());
        String wage = PolicySentences.number(tier.wage());
        String ladder = tier.ladder() == null ? "" : " (" + tier.ladder() + ")";
        say(
                tier.label().en() + ladder + ": " + performance + " CNY performance standard and " + wage
                        + " CNY tier wage a month",
                tier.label().zh() + ladder + "：月绩效标准" + performance + "元，月层级工资" + wage + "元");
    }

    private void conversion() {
        Conversion conversion = tiers.conversion();
        if (conversion == null) {
            return;
        }
        String kept = conversion.keepsWage() ? tongue.say(", nobody's wage falls", "，工资不降低") : "";
        for (ConvertedTier row : conversion.table()) {
            String rungs = words.tier(row.from()) + " → " + words.tier(row.to());
            say("Converted on " + conversion.on() + ": " + rungs + kept, conversion.on() + "套改：" + rungs + kept);
        }
    }

    private void step(TierStep step) {
        String counted = words.list(tiers.counted(), words::grade);
        boolean chosen = step.by() == StepKind.SELECTION;
        String steps = words.tier(step.from()) + " → " + words.tier(step.to());
        String when = step.when() == null ? "" : tongue.say("; only ", "；条件：") + conditions.of(step.when());
        String early = step.early() == null
                ? ""
                : tongue.say(
                                "; " + step.early().years() + " years earlier: ",
                                "；可提前" + step.early().years() + "年：")
                        + conditions.of(step.early().when());
        say(
                steps + ": " + step.years() + " years with " + counted + (chosen ? ", chosen within the caps" : "")
                        + when + early,
                steps + "：" + counted + "满" + step.years() + "年" + (chosen ? "，在限额内择优" : "") + when + early);
    }

    private void cap(TierCap cap) {
        String held = words.list(cap.tiers(), words::tier);
        String of = cap.of() == null ? tongue.say("the people employed", "在职人数") : cap.of();
        String percent = PolicySentences.number(cap.percent());
        say(
                "Together at most " + percent + "% of " + of + " (" + cap.name() + "): " + held,
                held + "合计不超过" + of + "的" + percent + "%（" + cap.name() + "）");
    }
}
