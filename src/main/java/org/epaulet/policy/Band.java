package org.epaulet.policy;

import java.math.BigDecimal;

/**
 * A band of the performance coefficient 考核系数 (R14); the first that holds.
 *
 * @param reserved the share is kept back, not paid
 */
public record Band(
        String code, Label label, @At(Stage.GRADED) Condition when, BigDecimal coefficient, boolean reserved) {}
