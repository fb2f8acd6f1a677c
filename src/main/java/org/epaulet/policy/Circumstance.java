package org.epaulet.policy;

import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Expression;
import org.epaulet.policy.condition.Stage;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Optional;

/**
 * What gives or costs points of the total besides events (加减分事项): full attendance, days of leave, years of service.
 *
 * @param when for whom; null: everybody
 * @param points rounded to two decimals, HALF_UP; none where a figure that it needs is missing
 */
public record Circumstance(
        Label label,
        @Optional @At(Stage.SERVED) Condition when,
        @At(Stage.SERVED) Expression points) {}
