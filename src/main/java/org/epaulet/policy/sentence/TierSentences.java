package org.epaulet.policy.sentence;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.epaulet.policy.Policy;
import org.epaulet.policy.label.Tongue;
import org.epaulet.policy.tier.Conversion;
import org.epaulet.policy.tier.ConvertedTier;
import org.epaulet.policy.tier.StepKind;
import org.epaulet.policy.tier.Tier;
import org.epaulet.policy.tier.TierEffect;
import org.epaulet.policy.tier.TierEntry;
import org.epaulet.policy.tier.TierRule;
import org.epaulet.policy.tier.TierStep;
import org.epaulet.policy.year.YearRule;

/**
 * Tells the ladders of tiers (R13).
 */
final class TierSentences {

    private final TierRule tiers;
    private final YearRule year;
    private final CalendarWords days;
    private final Tongue tongue;
    private final PolicyWords words;
    private final ConditionSentence conditions;
    private final List<String> sentences = new ArrayList<>();

    TierSentences(Policy policy, Tongue tongue, PolicyWords words, ConditionSentence conditions) {
        this.tiers = policy.tiers();
        this.year = policy.year();
        this.days = new CalendarWords(tongue);
        this.tongue = tongue;
        this.words = words;
        this.conditions = conditions;
    }

    List<String> all() {
        tiers.ladder().forEach(this::tier);
        conversion();
        say("Down one tier: " + conditions.of(tiers.demote()), "降一级：" + conditions.of(tiers.demote()));
        say("Gets a tier: " + conditions.of(tiers.enter()), "初次定级：" + conditions.of(tiers.enter()));
        tiers.falls()
                .forEach(fall -> say(
                        "Down " + fall.rungs() + " tiers instead: " + conditions.of(fall.when()),
                        "改降" + fall.rungs() + "级：" + conditions.of(fall.when())));
        tiers.entry().forEach(this::entry);
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
        tiers.credits()
                .forEach(credit -> say(
                        "A year with " + words.grade(credit.grade()) + " counts for "
                                + PolicySentences.number(credit.years()),
                        words.grade(credit.grade()) + "的年度折算" + PolicySentences.number(credit.years()) + "年"));
        tiers.steps().forEach(this::step);
        if (tiers.steps().stream().anyMatch(step -> step.by() == StepKind.SELECTION)) {
            selection();
        }
        sentences.addAll(new CapSentences(tiers, tongue, words, conditions).all());
        effective();
        return sentences;
    }

    /** Equals by what the policy ranks by are told apart by their years, then by their ids, whatever it says. */
    private void selection() {
        String keys = tiers.selectBy().stream().map(conditions::of).collect(Collectors.joining(tongue.say(", ", "、")));
        say("Chosen by, most important first: " + keys + ", counted years, person id", "择优依次按：" + keys + "、计入年数、工号");
    }

    private void effective() {
        TierEffect effective = tiers.effective();
        if (effective == null) {
            return;
        }
        effect(effective.entry(), tongue.say("A first tier", "初次定级"));
        effect(effective.promote(), tongue.say("A step by years", "按年限晋升"));
        effect(effective.select(), tongue.say("A step by selection", "择优晋升"));
        effect(effective.demote(), tongue.say("Falling a tier", "降级"));
    }

    private void effect(MonthDay day, String move) {
        if (day != null) {
            say(move + " counts from " + days.after(year, day), move + "自" + days.after(year, day) + "起执行");
        }
    }

    private void entry(TierEntry entry) {
        String education =
                entry.education() == null ? tongue.say("any education", "不限") : words.education(entry.education());
        String when = entry.when() == null ? "" : tongue.say(" and ", "且") + conditions.of(entry.when());
        String tier = words.tier(entry.tier());
        say("Enters with " + education + when + ": " + tier, education + "学历" + when + "定为" + tier);
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
        String on = days.day(conversion.on());
        for (ConvertedTier row : conversion.table()) {
            String rungs = words.tier(row.from()) + " → " + words.tier(row.to());
            say(
                    "Converted at the end of the year that holds " + on + ", from the day after it: " + rungs + kept,
                    "套改（" + on + "所在考核年度终了时办理，自年度末日的次日起执行）：" + rungs + kept);
        }
    }

    private void step(TierStep step) {
        String counted = words.list(tiers.counted(), words::grade);
        boolean chosen = step.by() == StepKind.SELECTION;
        String steps = words.tier(step.from()) + " → " + words.tier(step.to());
        String when = step.when() == null ? "" : tongue.say("; only ", "；条件：") + conditions.of(step.when());
        String early = step.early().stream()
                .map(each -> tongue.say(
                                "; " + PolicySentences.number(each.years())
                                        + (each.years().compareTo(BigDecimal.ONE) == 0
                                                ? " year earlier: "
                                                : " years earlier: "),
                                "；可提前" + PolicySentences.number(each.years()) + "年：")
                        + conditions.of(each.when()))
                .collect(Collectors.joining());
        boolean anyYears = step.years().signum() == 0;
        say(
                steps + ": "
                        + (anyYears
                                ? "whatever the years"
                                : PolicySentences.number(step.years()) + " years with " + counted)
                        + (chosen ? ", chosen within the caps" : "") + when + early,
                steps + "：" + (anyYears ? "不限年数" : counted + "满" + PolicySentences.number(step.years()) + "年")
                        + (chosen ? "，在限额内择优" : "") + when + early);
    }
}
