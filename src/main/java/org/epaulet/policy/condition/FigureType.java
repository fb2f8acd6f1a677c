package org.epaulet.policy.condition;

/**
 * The type of a figure in a condition.
 */
public enum FigureType {
    /** An exact decimal number. */
    NUMBER,
    /** A day. */
    DATE,
    /** A grade of the policy; better is greater. */
    GRADE,
    /** A code out of a fixed list. */
    CODE,
    /** True or false. */
    TRUTH
}
