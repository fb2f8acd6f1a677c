package org.epaulet.policy.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.epaulet.policy.Procedure;
import org.epaulet.policy.YearHand;
import org.epaulet.policy.label.Tongue;

/**
 * Tells what happens with a calculated year: objections, whose hands it goes through, appeals and recoveries (R17).
 */
final class ProcedureSentences {

    private final Procedure procedure;
    private final Tongue tongue;
    private final List<String> sentences = new ArrayList<>();

    /** Takes the procedure; null: the policy has none. */
    ProcedureSentences(Procedure procedure, Tongue tongue) {
        this.procedure = procedure;
        this.tongue = tongue;
    }

    List<String> all() {
        if (procedure == null) {
            return sentences;
        }
        say(
                "Objections: for " + procedure.objectionDays() + " days after the day of posting",
                "公示异议期：自公示次日起" + procedure.objectionDays() + "日");
        if (!procedure.separate().isEmpty()) {
            String hands =
                    procedure.separate().stream().map(this::hand).collect(Collectors.joining(tongue.say(", ", "、")));
            say("Done by different people: " + hands, "须由不同人员办理：" + hands);
        }
        switch (procedure.appealSeat()) {
            case EXTRA -> say("A seat given by a decision is extra", "决定补优另增名额");
            case DISPLACE ->
                say(
                        "A seat given by a decision displaces the last of the pool who has one by rank",
                        "决定补优顶替本分组按名次取得名额的末位");
        }
        String percent = PolicySentences.number(procedure.recoveryPercent());
        say(
                "Overpayments are recovered by at most " + percent
                        + "% of a month's tier wage and performance standard",
                "多发部分按月追缴，每月不超过层级工资与绩效标准之和的" + percent + "%");
        return sentences;
    }

    private String hand(YearHand hand) {
        return switch (hand) {
            case PREPARE -> tongue.say("preparing", "制表");
            case APPROVE -> tongue.say("approving", "审核");
            case PAY -> tongue.say("paying", "发放");
        };
    }

    private void say(String english, String chinese) {
        sentences.add(tongue.say(english, chinese));
    }
}
