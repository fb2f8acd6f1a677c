package org.epaulet.policy.grade;

import java.math.BigDecimal;
import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Stage;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Optional;

/**
 * People who are compared only among themselves (考核类别), by series, by tier, by whatever is known.
 *
 * @param percent of them that may have the top grade; null: the quota's
 */
public record ComparisonClass(
        String code,
        Label label,
        @At(Stage.SCORED) Condition when,
        @Optional BigDecimal percent) {

    /** A class with the percentage of everybody. */
    public ComparisonClass(String code, Label label, Condition when) {
        this(code, label, when, null);
    }
}
