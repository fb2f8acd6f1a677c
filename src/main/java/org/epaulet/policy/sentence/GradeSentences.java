package org.epaulet.policy.sentence;

import java.util.ArrayList;
import java.util.List;
import org.epaulet.policy.Policy;
import org.epaulet.policy.grade.CeilingRule;
import org.epaulet.policy.grade.FloorRule;
import org.epaulet.policy.grade.FurtherQuota;
import org.epaulet.policy.grade.Grade;
import org.epaulet.policy.label.Tongue;

/**
 * Tells what is asked for each grade, and what forbids it or lets nobody fall below it (R10, R11).
 */
final class GradeSentences {

    private final Policy policy;
    private final Tongue tongue;
    private final PolicyWords words;
    private final ConditionSentence conditions;
    private final QuotaSentences quota;
    private final List<String> sentences = new ArrayList<>();

    GradeSentences(
            Policy policy, Tongue tongue, PolicyWords words, ConditionSentence conditions, QuotaSentences quota) {
        this.policy = policy;
        this.tongue = tongue;
        this.words = words;
        this.conditions = conditions;
        this.quota = quota;
    }

    List<String> all() {
        policy.grades().forEach(this::grade);
        policy.floors().forEach(this::floor);
        policy.ceilings().forEach(this::ceiling);
        return sentences;
    }

    private void grade(Grade grade) {
        String asked = asked(grade);
        String share = quotas().stream()
                .filter(further -> further.grade().equals(grade.code()))
                .map(quota::share)
                .findFirst()
                .orElse("");
        say(grade.label().en() + ": " + asked + share, grade.label().zh() + "：" + asked + share);
    }

    private List<FurtherQuota> quotas() {
        return policy.quota().all(policy.topGrade().code());
    }

    private String asked(Grade grade) {
        if (grade.asksNothing() && grade.equals(policy.topGrade())) {
            return tongue.say("by ranking", "按排名");
        }
        if (leftToCeilings(grade)) {
            return ceilings(grade);
        }
        boolean last = grade.equals(policy.grades().get(policy.grades().size() - 1));
        return last || grade.asksNothing() ? tongue.say("otherwise", "其余") : needed(grade);
    }

    /** Returns whether a better grade asks for nothing and turns nobody away, so that it takes all who would be left. */
    private boolean leftToCeilings(Grade grade) {
        List<String> limited = quotas().stream().map(FurtherQuota::grade).toList();
        return policy.grades().stream()
                .takeWhile(better -> !better.equals(grade))
                .anyMatch(better -> better.asksNothing() && !limited.contains(better.code()));
    }

    private String ceilings(Grade grade) {
        String best = tongue.say(grade.label());
        return policy.ceilings().stream().anyMatch(rule -> rule.ceiling().equals(grade.code()))
                ? tongue.say("only who may get " + best + " at best", "仅限有“最高" + best + "”情形的人员")
                : tongue.say("nobody by these rules", "本办法未规定适用情形");
    }

    private String needed(Grade grade) {
        String total = grade.atLeast() == null
                ? ""
                : tongue.say("total ≥ ", "总分 ≥ ") + PolicySentences.number(grade.atLeast());
        String when = grade.when() == null ? "" : conditions.of(grade.when());
        return total.isEmpty() || when.isEmpty() ? total + when : total + tongue.say(" and ", "且") + when;
    }

    private void floor(FloorRule rule) {
        String worst = words.grade(rule.floor());
        String beside = rule.beside() ? tongue.say(", beside the quota", "，不占名额") : "";
        say(
                "At least " + worst + beside + ", " + rule.label().en() + ": " + conditions.of(rule.when()),
                "至少" + worst + beside + "（" + rule.label().zh() + "）：" + conditions.of(rule.when()));
    }

    private void ceiling(CeilingRule rule) {
        String best = words.grade(rule.ceiling());
        say(
                "At best " + best + ", " + rule.label().en() + ": " + conditions.of(rule.when()),
                "最高" + best + "（" + rule.label().zh() + "）：" + conditions.of(rule.when()));
    }

    private void say(String english, String chinese) {
        sentences.add(tongue.say(english, chinese));
    }
}
