package org.epaulet.policy;

import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Stage;
import org.epaulet.policy.label.Label;

/**
 * A row of the status table (R4); the first that holds decides, none: ASSESSED.
 *
 * @param reason a code that results show
 */
public record StatusRule(
        AssessmentStatus status,
        String reason,
        Label label,
        @At(Stage.SCORED) Condition when) {}
