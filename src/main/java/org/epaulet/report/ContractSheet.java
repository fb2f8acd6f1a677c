package org.epaulet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.epaulet.contract.ContractCandidate;
import org.epaulet.policy.Policy;
import org.epaulet.policy.contract.ContractRule;
import org.epaulet.policy.label.Label;

/**
 * 合同: candidates for termination and expiry with ground, evidence and what is missing; the decision is left to people.
 */
final class ContractSheet {

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

    /** What a rule still asks for is the policy's to say; whether somebody wishes to stay is asked by law. */
    private String missing(PersonResult row) {
        ContractCandidate candidate = row.contract();
        Stream<String> asked = candidate.missing(rules).stream().map(language::of);
        Stream<String> wish = candidate.openEndedDue() && candidate.expiry() != null
                ? Stream.of(language.of("本人订立无固定期限合同的意愿", "the person's wish for an open-ended contract"))
                : Stream.of();
        return joined(Stream.concat(asked, wish).toList());
    }

    private String joined(List<String> texts) {
        return String.join(language.of("；", "; "), texts);
    }
}
