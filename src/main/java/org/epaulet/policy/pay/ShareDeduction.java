package org.epaulet.policy.pay;

import java.math.BigDecimal;
import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Expression;
import org.epaulet.policy.condition.Stage;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Optional;

/**
 * What is kept back from a share of a unit's pool (扣发绩效), R14: an amount or a percentage.
 *
 * @param when from whom; null: everybody
 * @param amount CNY of the year, rounded to the fen, HALF_UP; of people with several shares each bears the part of its days; null: a
 *     percentage
 * @param percent of the share; null: an amount
 * @param atMost CNY, of the amount; null: no limit but the share itself
 */
public record ShareDeduction(
        Label label,
        @Optional @At(Stage.GRADED) Condition when,
        @Optional @At(Stage.PAID) Expression amount,
        @Optional BigDecimal percent,
        @Optional @At(Stage.PAID) Expression atMost) {}
