package org.epaulet.policy;

/**
 * Who falls by more than one tier.
 *
 * @param rungs how many, at most to the lowest of the ladder
 */
public record TierFall(@At(Stage.GRADED) Condition when, int rungs) {}
