package org.epaulet.policy;

/**
 * Whose hand a year passes through on its way from calculated to paid.
 */
public enum YearHand {
    /** 制表: posts what the run came to, and so answers for it. */
    PREPARE,
    /** 审核: locks the year. */
    APPROVE,
    /** 发放: says that it is paid. */
    PAY
}
