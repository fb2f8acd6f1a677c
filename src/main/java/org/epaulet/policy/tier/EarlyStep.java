package org.epaulet.policy.tier;

import java.math.BigDecimal;
import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Stage;

/**
 * Early promotion 提前晋升.
 *
 * @param years how many fewer are needed
 */
public record EarlyStep(@At(Stage.GRADED) Condition when, BigDecimal years) {}
