package org.epaulet.policy.component;

import java.math.BigDecimal;
import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Stage;

/**
 * Another weight of a component for some people (分类权重), by series, by tier, by whatever is known before the scores.
 *
 * @param weight 0: the component is no part of their total
 */
public record ClassWeight(@At(Stage.SERVED) Condition when, BigDecimal weight) {}
