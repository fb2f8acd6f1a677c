package org.epaulet.policy.condition;

/**
 * Which people are compared with each other (考核分组).
 */
public enum ComparedWithin {
    /** Those of the units' pool column. */
    POOL,
    /** Those of one unit. */
    UNIT,
    /** All of a bureau. */
    BUREAU
}
