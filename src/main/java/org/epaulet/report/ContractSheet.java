package org.epaulet.report;

import java.util.ArrayList;
import java.util.List;
import org.epaulet.contract.ContractCandidate;
import org.epaulet.policy.ContractRule;
import org.epaulet.policy.Label;
import org.epaulet.policy.Policy;
import org.epaulet.policy.TerminationRule;

/**
 * 合同: candidates for termination and expiry with ground, evidence and what is missing; the decision is left to people.
 */
final class ContractSheet {

    private static final String BLOCKED = "BLOCKED";
    private static final String TRAIN = "TRAIN_OR_REASSIGN";
    private static final String DECIDE = "DECIDE";

    private final ContractRule rules;
    private final ReadModel read;
    private final PersonColumns person;
    private final Labels labels;
    private final Language language;

    ContractSheet(Policy policy, ReadModel read, PersonColumns person, Labels labels, Language language) {
        this.rules = policy.contracts();
        this.read = read;
        this.person = person;
        this.labels = labels;
        this.language = language;
    }

    SheetPiece piece(SheetPieces sheets) {
        List<Column<PersonResult>> columns = new ArrayList<>(person.whoAndWhere());
        columns.addAll(List.of(
                Column.code(
                        "", "合同类型", "Contract", 10, row -> row.contractKind().name(), labels::own),
                Column.day("", "合同终止", "Ends", PersonResult::contractEnd),
                person.grade(),
                person.termination(),
                person.ground(),
                person.expiry(),
                person.expiryGround(),
                Column.text("", "事由", "Because", 22, this::because),
                person.openEndedDue(),
                person.noticeBy(),
                person.severance(),
                Column.code("", "特殊保护", "Protection", 8, PersonResult::protection, labels::protection),
                person.evidence(),
                Column.text("", "尚缺", "Still missing", 24, this::missing),
                Column.toFillIn("人工决定", "Decision", 11),
                Column.toFillIn("决定日期", "Date", 11),
                Column.toFillIn("通知工会日期", "Union notified", 11)));
        return sheets.list(
                "hr-contracts.xml",
                new Label("合同", "Contracts"),
                new Label("劳动合同解除与到期建议名单（仅供研究，不作为决定）", "Contract candidates (no decisions)"),
                false,
                Section.of(null, columns, read.peopleByUnit(Selection.CONTRACT))
                        .groupedBy(PersonResult::unit, PersonResult::unitName));
    }

    private String because(PersonResult row) {
        ContractCandidate candidate = row.contract();
        List<String> reasons = new ArrayList<>();
        if (candidate.terminationRule() >= 0) {
            reasons.add(language.of(
                    rules.termination().get(candidate.terminationRule()).label()));
        }
        if (candidate.expiryRule() >= 0) {
            reasons.add(language.of(rules.expiry().get(candidate.expiryRule()).label()));
        }
        return joined(reasons);
    }

    private String missing(PersonResult row) {
        ContractCandidate candidate = row.contract();
        List<String> missing = new ArrayList<>();
        if (candidate.terminationRule() >= 0) {
            TerminationRule rule = rules.termination().get(candidate.terminationRule());
            if (rule.ends()) {
                missing.add(language.of("工会意见", "the union's notice"));
            }
            if (rule.noticeDays() != null) {
                missing.add(
                        language.of("提前" + rule.noticeDays() + "日书面通知", rule.noticeDays() + " days' written notice"));
            }
        }
        if (TRAIN.equals(candidate.termination())) {
            missing.add(language.of("培训或者调岗记录", "training or reassignment"));
        }
        if (BLOCKED.equals(candidate.termination())) {
            missing.add(language.of("保护期届满证明", "the end of the protection"));
        }
        if (DECIDE.equals(candidate.expiry())) {
            missing.add(language.of("本年度等次", "this year's grade"));
        }
        if (candidate.openEndedDue() && candidate.expiry() != null) {
            missing.add(language.of("本人订立无固定期限合同的意愿", "the person's wish for an open-ended contract"));
        }
        return joined(missing);
    }

    private String joined(List<String> texts) {
        return String.join(language.of("；", "; "), texts);
    }
}
