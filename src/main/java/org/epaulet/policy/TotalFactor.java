package org.epaulet.policy;

import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Expression;
import org.epaulet.policy.condition.Stage;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Optional;

/**
 * What the mean of the components is multiplied by (单位考核系数、岗位系数), before event points are added.
 *
 * @param when for whom; null: everybody
 * @param factor not below 0; 1 where a figure that it needs is missing
 */
public record TotalFactor(
        Label label,
        @Optional @At(Stage.SCORED) Condition when,
        @At(Stage.SCORED) Expression factor) {}
