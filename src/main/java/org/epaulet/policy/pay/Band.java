package org.epaulet.policy.pay;

import java.math.BigDecimal;
import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Expression;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.condition.Stage;
import org.epaulet.policy.label.Label;

/**
 * A band of the performance coefficient 考核系数 (R14); the first that holds.
 *
 * @param coefficient a number, or an expression over the person's year
 * @param reserved the share is kept back, not paid
 */
public record Band(
        String code,
        Label label,
        @At(Stage.GRADED) Condition when,
        @At(Stage.GRADED) Expression coefficient,
        boolean reserved) {

    private static final int DECIMALS = 4;

    /** A band with the same coefficient for everybody. */
    public Band(String code, Label label, Condition when, BigDecimal coefficient, boolean reserved) {
        this(code, label, when, Expression.of(coefficient), reserved);
    }

    /**
     * Returns the band as it is for the person: with a coefficient that is a number, not below 0, of four decimals where it was
     * reckoned, HALF_UP; 0 where a figure that it needs is missing.
     */
    public Band of(Figures figures) {
        if (coefficient.constant() != null) {
            return this;
        }
        BigDecimal reckoned = coefficient.rounded(figures, DECIMALS);
        BigDecimal own = reckoned == null || reckoned.signum() < 0 ? BigDecimal.ZERO : reckoned;
        return new Band(code, label, when, own.setScale(DECIMALS), reserved);
    }

    /**
     * Returns the coefficient of a band of a person.
     *
     * @throws IllegalStateException if it was not asked yet what the band is for the person
     */
    public BigDecimal factor() {
        if (coefficient.constant() == null) {
            throw new IllegalStateException("The coefficient of band " + code + " depends on the person.");
        }
        return coefficient.constant();
    }
}
