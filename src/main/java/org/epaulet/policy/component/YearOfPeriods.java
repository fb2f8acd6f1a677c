package org.epaulet.policy.component;

/**
 * How the periods of a component make the year.
 */
public enum YearOfPeriods {
    /** The mean of the periods that count, each with equal weight. */
    MEAN,
    /** Their sum. */
    SUM
}
