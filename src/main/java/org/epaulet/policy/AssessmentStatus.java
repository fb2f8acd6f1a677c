package org.epaulet.policy;

/**
 * Whether and how a person takes part in the annual assessment (R4).
 */
public enum AssessmentStatus {
    /** 参加考核: has a grade. */
    ASSESSED,
    /** 未定等次: took part, the grade waits. */
    WITHHELD,
    /** 不参加考核: took no part. */
    NOT_ASSESSED
}
