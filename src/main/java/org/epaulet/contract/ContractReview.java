package org.epaulet.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.epaulet.assessment.Assessment;
import org.epaulet.policy.Policy;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.contract.ContractRule;
import org.epaulet.policy.contract.ExpiryRule;
import org.epaulet.policy.contract.TerminationRule;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.ContractKind;
import org.epaulet.roster.Member;
import org.epaulet.roster.Person;

/**
 * Looks at one person's contract, post and grade and names what they are a candidate for (R15): termination 解除, expiry
 * 续签, rotation 岗位交流, recognition 表彰. The decision is a human's.
 */
public final class ContractReview {

    private static final int NONE = -1;

    private final Policy policy;
    private final ContractRule rule;
    private final AssessmentYear year;
    private final Member member;
    private final Person person;
    private final Figures figures;

    private ContractReview(Policy policy, AssessmentYear year, Member member, Figures figures) {
        this.policy = policy;
        this.rule = policy.contracts();
        this.year = year;
        this.member = member;
        this.person = member.person();
        this.figures = figures;
    }

    /**
     * Returns what the person is a candidate for; empty if for nothing, or not employed on the year's last day.
     *
     * @param figures of the person's year, the grade included
     * @param assessment what the evidence is taken from
     */
    public static Optional<ContractCandidate> of(
            Policy policy, AssessmentYear year, Member member, Figures figures, Assessment assessment) {
        return member.person().employedOn(year.end())
                ? new ContractReview(policy, year, member, figures).candidate(assessment)
                : Optional.empty();
    }

    private Optional<ContractCandidate> candidate(Assessment assessment) {
        int terminationRule = first(rule.termination().stream().map(TerminationRule::when));
        TerminationRule termination =
                terminationRule == NONE ? null : rule.termination().get(terminationRule);
        boolean expires = endsSoon() && (termination == null || !termination.ends());
        int expiryRule = expires ? first(rule.expiry().stream().map(ExpiryRule::when)) : NONE;
        ExpiryRule expiry = expiryRule == NONE ? null : rule.expiry().get(expiryRule);
        LocalDate rotationDue =
                person.postSince() == null ? null : person.postSince().plusYears(rule.rotationYears());
        Severance severance = Severance.due(person, year, termination, expiry);
        boolean rotate = rotationDue != null && !rotationDue.isAfter(year.end());
        boolean recognise = rule.recognise().holds(figures);
        if (termination == null && expiry == null && !rotate && !recognise) {
            return Optional.empty();
        }
        return Optional.of(new ContractCandidate(
                person.id(),
                termination == null ? null : action(termination),
                terminationRule,
                termination == null ? null : termination.ground(),
                expiry == null ? null : expiry.action(),
                expiryRule,
                expiry == null ? null : expiry.ground(),
                expiry != null && openEndedDue(),
                expiry == null ? null : person.contractEnd().minusDays(rule.noticeDays()),
                severance == null ? null : severance.result(),
                rotate,
                rotationDue,
                recognise,
                evidence(assessment, termination, expiry, recognise)));
    }

    /** Returns the place of the first rule that holds. */
    private int first(Stream<Condition> whens) {
        List<Condition> conditions = whens.toList();
        for (int place = 0; place < conditions.size(); place++) {
            if (conditions.get(place).holds(figures)) {
                return place;
            }
        }
        return NONE;
    }

    private boolean endsSoon() {
        return person.contract() == ContractKind.FIXED
                && person.contractEnd() != null
                && !person.contractEnd().isAfter(year.nextEnd());
    }

    private String action(TerminationRule termination) {
        return agency() && termination.agencyAction() != null ? termination.agencyAction() : termination.action();
    }

    private boolean openEndedDue() {
        return person.contractNo() != null && person.contractNo() >= rule.openEndedFrom();
    }

    private boolean agency() {
        return person.contract() == ContractKind.AGENCY;
    }

    private String evidence(Assessment assessment, TerminationRule termination, ExpiryRule expiry, boolean recognise) {
        AskedEvents asked = new AskedEvents(figures);
        assessment
                .ceilingRules()
                .forEach(place -> asked.listen(policy.ceilings().get(place).when()));
        if (termination != null) {
            asked.listen(termination.when());
            asked.add(termination.evidence());
        }
        if (expiry != null) {
            asked.listen(expiry.when());
        }
        if (recognise) {
            asked.listen(rule.recognise());
        }
        return Evidence.text(year, member, assessment, asked);
    }
}
