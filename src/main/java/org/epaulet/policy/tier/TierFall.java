package org.epaulet.policy.tier;

import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Stage;

/**
 * Who falls by more than one tier.
 *
 * @param rungs how many, at most to the lowest of the ladder
 */
public record TierFall(@At(Stage.GRADED) Condition when, int rungs) {}
