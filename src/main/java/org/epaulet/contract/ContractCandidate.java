package org.epaulet.contract;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What somebody's contract, post and grade make them a candidate for (R15); the decision is a human's.
 *
 * @param termination null: none
 * @param terminationRule place of the policy's rule, from 0; -1: none
 * @param ground article; null: none
 * @param expiry null: the contract does not end soon
 * @param expiryRule place of the policy's rule, from 0; -1: none
 * @param noticeBy null unless there is an expiry
 * @param severanceMonths one decimal; null: none is due
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
        String evidence) {}
