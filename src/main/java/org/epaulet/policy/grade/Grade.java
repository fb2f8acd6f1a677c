package org.epaulet.policy.grade;

import java.math.BigDecimal;
import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Stage;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Optional;

/**
 * A grade 等次; a policy lists them from best to worst.
 *
 * @param atLeast the total from which it is given (R10); null: no total is asked
 * @param when what else must hold; null: nothing. Where no grade asks anything, everybody begins with the best, and quotas
 *     and ceilings alone lead to the others
 */
public record Grade(
        String code,
        Label label,
        @Optional BigDecimal atLeast,
        @Optional @At(Stage.RANKED) Condition when) {

    /** A grade by total alone. */
    public Grade(String code, Label label, BigDecimal atLeast) {
        this(code, label, atLeast, null);
    }

    /** Returns whether nothing is asked for it. */
    public boolean asksNothing() {
        return atLeast == null && when == null;
    }
}
