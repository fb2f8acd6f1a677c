package org.epaulet.policy.component;

import java.math.BigDecimal;
import org.epaulet.policy.yaml.Optional;

/**
 * A range of numbers, both ends included; an end that is null is open.
 */
public record Range(@Optional BigDecimal min, @Optional BigDecimal max) {

    /** Returns whether the number lies in the range. */
    public boolean contains(BigDecimal number) {
        return (min == null || number.compareTo(min) >= 0) && (max == null || number.compareTo(max) <= 0);
    }

    /** Returns the number of the range that is nearest. */
    public BigDecimal clamp(BigDecimal number) {
        if (min != null && number.compareTo(min) < 0) {
            return min;
        }
        return max != null && number.compareTo(max) > 0 ? max : number;
    }
}
