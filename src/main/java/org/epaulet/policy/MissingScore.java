package org.epaulet.policy;

/**
 * What a total does with a component that has no score (R9).
 */
public enum MissingScore {
    /** Its weight moves to the others. */
    REWEIGHT,
    /** It counts as zero. */
    ZERO,
    /** There is no total. */
    WITHHOLD
}
