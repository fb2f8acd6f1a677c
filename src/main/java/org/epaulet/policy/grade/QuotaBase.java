package org.epaulet.policy.grade;

/**
 * Whom a quota's percentage is taken of (应参加考核人数).
 */
public enum QuotaBase {
    /** Those who are assessed. */
    ASSESSED,
    /** Those who took part, also who waits for a grade. */
    TOOK_PART,
    /** Everybody employed on the last day of the year. */
    EMPLOYED
}
