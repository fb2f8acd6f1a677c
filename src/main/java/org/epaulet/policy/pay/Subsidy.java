package org.epaulet.policy.pay;

import java.math.BigDecimal;
import java.time.MonthDay;
import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Stage;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Optional;

/**
 * A fixed amount for who is employed on a day (取暖补贴), R14.
 *
 * @param on month and day
 * @param amount CNY
 * @param when who gets it, of those employed; null: everybody
 */
public record Subsidy(
        Label label,
        MonthDay on,
        BigDecimal amount,
        @Optional @At(Stage.GRADED) Condition when) {

    /** A subsidy for everybody who is employed on the day. */
    public Subsidy(Label label, MonthDay on, BigDecimal amount) {
        this(label, on, amount, null);
    }
}
