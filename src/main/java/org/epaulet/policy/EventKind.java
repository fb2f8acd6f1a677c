package org.epaulet.policy;

import java.math.BigDecimal;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Optional;

/**
 * A kind of reward or penalty 奖惩 (R16).
 *
 * @param points for the bonus; null: none
 * @param months how long it is in force where the delivery has no day {@code until} (影响期); null: without end
 * @param family of the events of one family only that with the most points, for or against, counts (同一事项就高); null: of none
 */
public record EventKind(
        String code,
        Label label,
        @Optional BigDecimal points,
        @Optional Integer months,
        @Optional String family) {

    /** A kind whose events end when the delivery says so. */
    public EventKind(String code, Label label, BigDecimal points) {
        this(code, label, points, null, null);
    }
}
