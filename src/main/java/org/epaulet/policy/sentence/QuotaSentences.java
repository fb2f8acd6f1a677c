package org.epaulet.policy.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.epaulet.policy.Policy;
import org.epaulet.policy.condition.ComparedWithin;
import org.epaulet.policy.grade.FurtherQuota;
import org.epaulet.policy.grade.QuotaException;
import org.epaulet.policy.grade.QuotaRule;
import org.epaulet.policy.label.Tongue;

/**
 * Tells who is ranked beside whom, by what, and how many seats a grade has (R12).
 */
final class QuotaSentences {

    private final Policy policy;
    private final Tongue tongue;
    private final ConditionSentence conditions;
    private final List<String> sentences = new ArrayList<>();

    QuotaSentences(Policy policy, Tongue tongue, ConditionSentence conditions) {
        this.policy = policy;
        this.tongue = tongue;
        this.conditions = conditions;
    }

    /** Returns how seats are taken, and who is compared with whom. */
    List<String> all() {
        seats();
        classes();
        return sentences;
    }

    private void seats() {
        QuotaRule quota = policy.quota();
        String keys = quota.rankBy().stream().map(conditions::of).collect(Collectors.joining(tongue.say(", ", "、")));
        String top = tongue.say(policy.topGrade().label());
        String merging = quota.smallBelow() == 0
                ? ""
                : tongue.say(
                        "; pools below " + quota.smallBelow() + " assessed people merge under the same leader",
                        "；不足" + quota.smallBelow() + "人的分组按同一分管领导合并");
        boolean whole =
                quota.within() == ComparedWithin.BUREAU && quota.classes().isEmpty();
        if (quota.each()) {
            say(
                    "Every pool has its own seats of " + top + ", taken by " + keys + merging,
                    top + "名额按各考核分组人数分别计算，依次按" + keys + "排名" + merging);
        } else if (whole) {
            say("Seats of " + top + " are taken by " + keys, top + "名额依次按" + keys + "排名");
        } else if (quota.within() == ComparedWithin.BUREAU) {
            say(
                    "Seats of " + top + " are taken in each class, and among the rest, by " + keys,
                    top + "名额在单独排名的各类人员、其余人员中分别计算，依次按" + keys + "排名");
        } else {
            say(
                    "Seats of " + top + " are split over the pools and taken by " + keys + merging,
                    top + "名额按考核分组分配，依次按" + keys + "排名" + merging);
        }
        least(top);
    }

    private void least(String top) {
        int least = policy.quota().atLeast();
        if (least > 0) {
            say("Every pool has at least " + least + " seats of " + top, "每个考核分组" + top + "名额至少" + least + "名");
        }
    }

    private void classes() {
        switch (policy.quota().within()) {
            case POOL -> {}
            case UNIT -> say("Compared within each unit", "以单位为范围排名");
            case BUREAU -> say("Compared within the whole bureau", "以全局为范围排名");
        }
        policy.quota()
                .classes()
                .forEach(each -> say(
                        "Compared only among themselves, " + each.label().en() + ": " + conditions.of(each.when())
                                + (each.percent() == null
                                        ? ""
                                        : "; top grade " + PolicySentences.number(each.percent()) + "%"),
                        "单独排名（" + each.label().zh() + "）：" + conditions.of(each.when())
                                + (each.percent() == null
                                        ? ""
                                        : "；最优等次" + PolicySentences.number(each.percent()) + "%")));
    }

    /** Returns how many may have the grade at most, with a comma before it. */
    String share(FurtherQuota quota) {
        String together = quota.together() ? tongue.say(" together with the better grades", "与更优等次合计") : "";
        StringBuilder share = new StringBuilder(tongue.say(
                ", at most " + PolicySentences.number(quota.percent()) + "% of the " + of() + together,
                "，" + together + "不超过" + of() + "的" + PolicySentences.number(quota.percent()) + "%"));
        share.append(PolicySentences.rounding(quota.rounding(), tongue));
        boolean others = quota.grade().equals(policy.topGrade().code())
                && policy.quota().classes().stream().anyMatch(each -> each.percent() != null);
        share.append(others ? tongue.say("; classes ranked alone have their own", "；单独排名的人员另有比例") : "");
        quota.exceptions().forEach(exception -> {
            List<String> where = exception.bureaus().isEmpty() ? exception.pools() : exception.bureaus();
            share.append(tongue.say(
                    "; " + PolicySentences.number(exception.percent()) + "%" + more(exception) + " in "
                            + String.join(", ", where),
                    "；" + String.join("、", where) + "为" + PolicySentences.number(exception.percent()) + "%"
                            + more(exception)));
        });
        return share.toString();
    }

    private String more(QuotaException exception) {
        return exception.more() == 0
                ? ""
                : tongue.say(" and " + exception.more() + " more", "，另加" + exception.more() + "名");
    }

    private String of() {
        QuotaRule rule = policy.quota();
        String where = rule.each()
                ? switch (rule.within()) {
                    case POOL -> tongue.say("pool's ", "本考核分组");
                    case UNIT -> tongue.say("unit's ", "本单位");
                    case BUREAU -> tongue.say("bureau's ", "本局");
                }
                : tongue.say("bureau's ", "本局");
        return where
                + switch (policy.quota().of()) {
                    case ASSESSED -> tongue.say("assessed people", "参加考核人数");
                    case TOOK_PART -> tongue.say("people who took part", "参加考核人数（含未定等次）");
                    case EMPLOYED -> tongue.say("people employed", "在职人数");
                };
    }

    private void say(String english, String chinese) {
        sentences.add(tongue.say(english, chinese));
    }
}
