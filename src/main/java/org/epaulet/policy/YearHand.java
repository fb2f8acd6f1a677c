package org.epaulet.policy;

/**
 * Whose hand a year passes through on its way from calculated to paid.
 */
public enum YearHand {
    /** 制表: starts the run and posts what it came to. */
    PREPARE,
    /** 审核: locks the year. */
    APPROVE,
    /** 发放: says that it is paid. */
    PAY
}
