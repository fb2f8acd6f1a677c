package org.epaulet.policy;

import org.epaulet.policy.yaml.Optional;

/**
 * What a fixed contract that ends soon is a candidate for (R15); the first that holds.
 */
public record ExpiryRule(
        Label label,
        @At(Stage.GRADED) Condition when,
        String action,
        @Optional String ground,
        boolean severance) {}
