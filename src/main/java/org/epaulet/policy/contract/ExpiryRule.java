package org.epaulet.policy.contract;

import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Stage;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Optional;

/**
 * What a fixed contract that ends soon is a candidate for (R15); the first that holds.
 *
 * @param missing what a human still needs before deciding; null: nothing
 */
public record ExpiryRule(
        Label label,
        @At(Stage.GRADED) Condition when,
        String action,
        @Optional String ground,
        boolean severance,
        @Optional Label missing) {}
