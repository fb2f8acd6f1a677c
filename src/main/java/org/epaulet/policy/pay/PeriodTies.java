package org.epaulet.policy.pay;

/**
 * What becomes of equals who do not all fit into a band of a period's ranking.
 */
public enum PeriodTies {
    /** They fall into the next band together, and nobody follows them into the better one. */
    NEXT,
    /** They share the better band, and whoever comes after them is placed behind all of them. */
    BETTER
}
