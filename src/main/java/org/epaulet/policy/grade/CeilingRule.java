package org.epaulet.policy.grade;

import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Stage;
import org.epaulet.policy.label.Label;

/**
 * A knock-out rule 一票否决 (R11).
 *
 * @param ceiling the best grade that is left when the rule holds
 */
public record CeilingRule(Label label, @At(Stage.RATED) Condition when, String ceiling) {}
