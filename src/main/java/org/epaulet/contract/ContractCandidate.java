package org.epaulet.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.epaulet.policy.contract.ContractRule;
import org.epaulet.policy.label.Label;

/**
 * What somebody's contract, post and grade make them a candidate for (R15); the decision is a human's.
 *
 * @param termination null: none
 * @param terminationRule place of the policy's rule, from 0; -1: none
 * @param ground article; null: none
 * @param expiry null: the contract does not end soon
 * @param expiryRule place of the policy's rule, from 0; -1: none
 * @param openEndedDue whether an open-ended contract is due; only beside an expiry
 * @param noticeBy null unless there is an expiry
 * @param severanceMonths one decimal; null: none is due
 * @param rotationDue the day from which rotation is due, past or to come; null: no day in the post is known
 * @param evidence event ids, failed periods, component scores, earlier grades, as one readable text
 */
public record ContractCandidate(
        String person,
        String termination,
        int terminationRule,
        String ground,
        String expiry,
        int expiryRule,
        String expiryGround,
        boolean openEndedDue,
        LocalDate noticeBy,
        BigDecimal severanceMonths,
        boolean rotate,
        LocalDate rotationDue,
        boolean recognise,
        String evidence) {

    /** Returns what is still missing before a human can decide, by the rules that made the person a candidate. */
    public List<Label> missing(ContractRule rule) {
        Label forTermination = terminationRule < 0
                ? null
                : rule.termination().get(terminationRule).missing();
        Label forExpiry = expiryRule < 0 ? null : rule.expiry().get(expiryRule).missing();
        return Stream.of(forTermination, forExpiry)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
