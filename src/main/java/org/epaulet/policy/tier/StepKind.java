package org.epaulet.policy.tier;

/**
 * How a step up is taken.
 */
public enum StepKind {
    /** By years: PROMOTE. */
    YEARS,
    /** Chosen within the caps: SELECT. */
    SELECTION
}
