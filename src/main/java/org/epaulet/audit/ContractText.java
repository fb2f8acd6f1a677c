package org.epaulet.audit;

import org.epaulet.contract.ContractCandidate;
import org.epaulet.contract.Severance;
import org.epaulet.roster.Person;

/** Tells what the year makes the person a candidate for, and on which ground (R15). */
final class ContractText {

    private final Explanation told;
    private final Wording words;
    private final Paper paper;

    ContractText(Explanation told, Wording words, Paper paper) {
        this.told = told;
        this.words = words;
        this.paper = paper;
    }

    private String say(String zh, String en) {
        return words.say(zh, en);
    }

    void write() {
        ContractFacts contract = told.contract();
        ContractCandidate candidate = contract.candidate();
        paper.heading(
                say("R15  合同、交流与表彰（仅为建议，由人决定）", "R15  Contract, rotation, recognition: candidates, never decisions"));
        Person person = told.person();
        paper.say(say("合同：", "Contract: ")
                + words.labels().own(person.contract().name())
                + (person.contractEnd() == null ? "" : say("，至", ", to ") + person.contractEnd())
                + (person.contractNo() == null
                        ? ""
                        : say("，固定期限合同次数", ", fixed contracts so far ") + person.contractNo())
                + (person.protection() == null
                        ? ""
                        : say("，特殊保护：", ", protected: ") + words.labels().protection(person.protection()))
                + say("。", "."));
        if (candidate == null) {
            paper.say(
                    contract.employed()
                            ? say("没有需要处理的事项。", "Nothing is proposed.")
                            : say("年末不在职，不涉及。", "Not employed at the end of the year: nothing is asked."));
            return;
        }
        termination(contract);
        expiry(contract);
        severance(contract);
        if (candidate.rotationDue() != null) {
            paper.item(say("岗位交流：现岗位自", "Rotation: in the post since ")
                    + person.postSince()
                    + say("，", ", due from ")
                    + candidate.rotationDue()
                    + say("起应交流：", ": ")
                    + (candidate.rotate() ? say("已到期", "due") : say("未到期", "not yet"))
                    + say("。", "."));
        }
        if (contract.recognition() != null) {
            paper.item(say("表彰：列入。", "Recognition: listed. ") + words.check(contract.recognition()));
        }
        if (!candidate.evidence().isEmpty()) {
            paper.say(say("证据：", "Evidence: ") + words.evidence(candidate.evidence()));
        }
        // two grounds may lack the same
        contract.missing().stream()
                .map(words::say)
                .distinct()
                .forEach(missing -> paper.say(say("决定前尚缺：", "Still missing before anybody decides: ") + missing));
        paper.say(say("本人可以拒绝仅由自动化方式作出的决定。", "The person can refuse a decision made by automatic means alone."));
    }

    private void termination(ContractFacts contract) {
        if (contract.termination() != null) {
            paper.item(say("解除：", "Termination: ")
                    + words.labels().own(contract.candidate().termination())
                    + ground(contract.candidate().ground())
                    + say("。", ". ")
                    + words.say(contract.termination().label())
                    + say("：", ": ")
                    + words.check(contract.termination())
                    + notice(contract.candidate()));
        }
    }

    private void expiry(ContractFacts contract) {
        if (contract.expiry() == null) {
            return;
        }
        ContractCandidate candidate = contract.candidate();
        paper.item(say("合同期满：", "End of the contract: ")
                + words.labels().own(candidate.expiry())
                + ground(candidate.expiryGround())
                + say("。", ". ")
                + words.say(contract.expiry().label())
                + say("：", ": ")
                + words.check(contract.expiry()));
        paper.sum(say("通知期限 ", "notice by ") + candidate.noticeBy() + " = "
                + told.person().contractEnd() + " − "
                + words.days(words.policy().contracts().noticeDays())
                + (candidate.openEndedDue() ? say("；应订立无固定期限合同", "; an open-ended contract is due") : ""));
    }

    private String notice(ContractCandidate candidate) {
        Integer days = words.policy()
                .contracts()
                .termination()
                .get(candidate.terminationRule())
                .noticeDays();
        return days == null ? "" : say("；须提前" + days + "日书面通知", "; " + days + " days' written notice");
    }

    private String ground(String ground) {
        return ground == null ? "" : say("（依据", " (ground: ") + words.labels().own(ground) + say("）", ")");
    }

    private void severance(ContractFacts contract) {
        Severance severance = contract.severance();
        if (severance != null) {
            paper.item(say("经济补偿：", "Severance: ")
                    + severance.from()
                    + say(" 至 ", " to ")
                    + severance.to()
                    + say("，两端都算 = ", ", both included = ")
                    + severance.years()
                    + say("年", " years ")
                    + severance.months()
                    + say("个月", " months ")
                    + severance.days()
                    + say("天；", " days; ")
                    + say(
                            "满一年一个月，余下满六个月一个月、不满半个月 = ",
                            "a month a full year, for the rest one from six months on, else a half = ")
                    + severance.result().toPlainString()
                    + say("个月。", " months."));
        }
    }
}
