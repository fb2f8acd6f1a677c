package org.epaulet.policy.pay;

import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Expression;
import org.epaulet.policy.condition.Stage;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Optional;

/**
 * What is kept back from the awards of a year (扣发), R14: for days of leave, for points lost.
 *
 * @param when for whom; null: everybody
 * @param amount CNY, rounded to the fen, HALF_UP; nothing where it is below 0 or a figure that it needs is missing
 * @param atMost CNY; null: no limit but the awards themselves
 */
public record Deduction(
        Label label,
        @Optional @At(Stage.GRADED) Condition when,
        @At(Stage.PAID) Expression amount,
        @Optional @At(Stage.PAID) Expression atMost) {}
