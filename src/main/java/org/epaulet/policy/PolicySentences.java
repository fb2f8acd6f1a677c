package org.epaulet.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Explains a policy back in sentences, so that its author sees whether it says what was meant.
 */
public final class PolicySentences {

    private final Policy policy;
    private final Tongue tongue;
    private final PolicyWords words;
    private final ConditionSentence conditions;
    private final List<String> sentences = new ArrayList<>();

    private PolicySentences(Policy policy, Tongue tongue) {
        this.policy = policy;
        this.tongue = tongue;
        this.words = new PolicyWords(policy, tongue);
        this.conditions = new ConditionSentence(words, tongue);
    }

    /** Returns the policy in English sentences. */
    public static List<String> english(Policy policy) {
        return new PolicySentences(policy, Tongue.ENGLISH).all();
    }

    /** Returns the policy in Chinese sentences. */
    public static List<String> chinese(Policy policy) {
        return new PolicySentences(policy, Tongue.CHINESE).all();
    }

    private List<String> all() {
        sentences.add(tongue.say(policy.title()) + " (" + policy.code() + ")");
        year();
        policy.components().forEach(component -> sentences.add(new ComponentSentence(tongue).of(component)));
        total();
        statuses();
        grades();
        quota();
        tiers();
        sentences.addAll(new PaySentences(policy, tongue, words, conditions).all());
        sentences.addAll(new ContractSentences(policy.contracts(), tongue, words, conditions).all());
        return List.copyOf(sentences);
    }

    private void say(String english, String chinese) {
        sentences.add(tongue.say(english, chinese));
    }

    private void year() {
        Integer day = policy.year().closesOn();
        int periods = 12 / policy.year().period().months();
        say(
                "Year: " + periods + " periods, closed on " + (day == null ? "the month's last day" : "day " + day),
                "考核年度：分" + periods + "个周期，" + (day == null ? "月末" : "每月" + day + "日") + "截止");
    }

    private void total() {
        TotalRule total = policy.total();
        String missing = switch (total.missing()) {
            case REWEIGHT -> tongue.say("its weight moves to the others", "其权重由其余项目分担");
            case ZERO -> tongue.say("it counts as zero", "按零分计");
            case WITHHOLD -> tongue.say("there is no total", "不计总分");
        };
        say(
                "Total: weighted mean of the components; without a score, " + missing + "; plus event points within "
                        + ComponentSentence.range(total.bonus()) + "; not below " + number(total.floor()),
                "总分：各项目加权平均；缺分项目" + missing + "；奖惩加减分限于" + ComponentSentence.range(total.bonus()) + "；不低于"
                        + number(total.floor()));
    }

    private void statuses() {
        for (StatusRule rule : policy.statuses()) {
            say(
                    capital(words.status(rule.status())) + ", " + rule.label().en() + ": " + conditions.of(rule.when()),
                    words.status(rule.status()) + "（" + rule.label().zh() + "）：" + conditions.of(rule.when()));
        }
    }

    private void grades() {
        for (Grade grade : policy.grades()) {
            String top = grade.equals(policy.topGrade())
                    ? tongue.say(
                            ", at most " + number(policy.quota().percent()) + "% of the bureau's assessed people",
                            "，不超过本局参加考核人数的" + number(policy.quota().percent()) + "%")
                    : "";
            say(
                    grade.label().en() + ": "
                            + (grade.atLeast() == null ? "otherwise" : "total ≥ " + number(grade.atLeast())) + top,
                    grade.label().zh() + "：" + (grade.atLeast() == null ? "其余" : "总分 ≥ " + number(grade.atLeast()))
                            + top);
        }
        for (CeilingRule rule : policy.ceilings()) {
            String best = words.grade(rule.ceiling());
            say(
                    "At best " + best + ", " + rule.label().en() + ": " + conditions.of(rule.when()),
                    "最高" + best + "（" + rule.label().zh() + "）：" + conditions.of(rule.when()));
        }
    }

    private void quota() {
        QuotaRule quota = policy.quota();
        String keys = words.list(quota.rankBy(), words::component);
        String top = tongue.say(policy.topGrade().label());
        say(
                "Seats of " + top + " are split over the pools and taken by " + keys + "; pools below "
                        + quota.smallBelow() + " assessed people merge under the same leader",
                top + "名额按考核分组分配，依次按" + keys + "排名；不足" + quota.smallBelow() + "人的分组按同一分管领导合并");
    }

    private void tiers() {
        TierRule tiers = policy.tiers();
        for (Tier tier : tiers.ladder()) {
            say(
                    tier.label().en() + ": " + number(tier.performance()) + " CNY performance standard and "
                            + number(tier.wage()) + " CNY tier wage a month",
                    tier.label().zh() + "：月绩效标准" + number(tier.performance()) + "元，月层级工资" + number(tier.wage()) + "元");
        }
        say("Down one tier: " + conditions.of(tiers.demote()), "降一级：" + conditions.of(tiers.demote()));
        say("Gets a tier: " + conditions.of(tiers.enter()), "初次定级：" + conditions.of(tiers.enter()));
        for (TierEntry entry : tiers.entry()) {
            String education = words.education(entry.education());
            String tier = words.tier(entry.tier());
            say("Enters with " + education + ": " + tier, education + "学历定为" + tier);
        }
        say("May rise: " + conditions.of(tiers.rise()), "可晋升：" + conditions.of(tiers.rise()));
        String counted = words.list(tiers.counted(), words::grade);
        for (TierStep step : tiers.steps()) {
            boolean chosen = step.by() == StepKind.SELECTION;
            String steps = words.tier(step.from()) + " → " + words.tier(step.to());
            say(
                    steps + ": " + step.years() + " years with " + counted + (chosen ? ", chosen within the caps" : ""),
                    steps + "：" + counted + "满" + step.years() + "年" + (chosen ? "，在限额内择优" : ""));
        }
        for (TierCap cap : tiers.caps()) {
            String held = words.list(cap.tiers(), words::tier);
            String of = cap.of() == null ? tongue.say("the people employed", "在职人数") : cap.of();
            say(
                    "Together at most " + number(cap.percent()) + "% of " + of + " (" + cap.name() + "): " + held,
                    held + "合计不超过" + of + "的" + number(cap.percent()) + "%（" + cap.name() + "）");
        }
    }

    static String number(BigDecimal number) {
        return number.toPlainString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }
}
