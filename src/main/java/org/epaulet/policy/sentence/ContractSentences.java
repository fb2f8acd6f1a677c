package org.epaulet.policy.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.contract.ContractRule;
import org.epaulet.policy.contract.ExpiryRule;
import org.epaulet.policy.contract.TerminationRule;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.label.Tongue;

/**
 * Tells who is a candidate for what (R15).
 */
final class ContractSentences {

    private final ContractRule rule;
    private final Tongue tongue;
    private final PolicyWords words;
    private final ConditionSentence conditions;
    private final UnaryOperator<String> outputs;

    /** Takes what the outputs call an action or a ground, too. */
    ContractSentences(
            ContractRule rule,
            Tongue tongue,
            PolicyWords words,
            ConditionSentence conditions,
            UnaryOperator<String> outputs) {
        this.rule = rule;
        this.tongue = tongue;
        this.words = words;
        this.conditions = conditions;
        this.outputs = outputs;
    }

    List<String> all() {
        List<String> sentences = new ArrayList<>();
        rule.termination().forEach(termination -> sentences.add(termination(termination)));
        rule.expiry().forEach(expiry -> sentences.add(expiry(expiry)));
        sentences.add(tongue.say(
                "Notice is due " + rule.noticeDays() + " days before a contract ends; an open-ended contract from "
                        + rule.openEndedFrom() + " fixed ones on",
                "合同终止前" + rule.noticeDays() + "日通知；已签" + rule.openEndedFrom() + "次固定期限合同的应签无固定期限合同"));
        sentences.add(tongue.say(
                "Rotation is due after " + rule.rotationYears() + " years in a post",
                "同一岗位满" + rule.rotationYears() + "年应交流"));
        sentences.add(tongue.say("Recognition: ", "表彰对象：") + conditions.of(rule.recognise()));
        return sentences;
    }

    private String termination(TerminationRule termination) {
        String agency = termination.agencyAction() == null
                ? ""
                : tongue.say(", agency staff ", "，劳务派遣人员") + outputs.apply(termination.agencyAction());
        String notice = termination.noticeDays() == null
                ? ""
                : tongue.say(
                        ", " + termination.noticeDays() + " days' notice", "，提前" + termination.noticeDays() + "日通知");
        String evidence = termination.evidence().isEmpty()
                ? ""
                : tongue.say(", evidence ", "，证据：") + words.list(termination.evidence(), words::event);
        return tongue.say("Candidate for ", "解除候选：")
                + outputs.apply(termination.action())
                + agency
                + ground(termination.ground())
                + notice
                + severance(termination.severance())
                + evidence
                + reason(termination.label(), termination.when());
    }

    private String expiry(ExpiryRule expiry) {
        return tongue.say("When a fixed contract ends soon: ", "合同期满：")
                + outputs.apply(expiry.action())
                + ground(expiry.ground())
                + severance(expiry.severance())
                + reason(expiry.label(), expiry.when());
    }

    private String ground(String ground) {
        return ground == null ? "" : tongue.say(", ground ", "，依据") + outputs.apply(ground);
    }

    private String severance(boolean due) {
        return due ? tongue.say(", with severance", "，有经济补偿") : "";
    }

    private String reason(Label label, Condition when) {
        return tongue.say("; ", "；") + tongue.say(label) + tongue.say(": ", "：") + conditions.of(when);
    }
}
