package org.epaulet.policy;

import java.math.BigDecimal;
import org.epaulet.policy.yaml.Optional;

/**
 * One step up the ladder, or onto another one (R13, steps 3 and 4).
 *
 * @param years counted years at least
 * @param by whether years alone suffice
 * @param when what else must hold; null: nothing
 * @param early who may take it earlier; null: nobody
 */
public record TierStep(
        String from,
        String to,
        BigDecimal years,
        StepKind by,
        @Optional @At(Stage.GRADED) Condition when,
        @Optional EarlyStep early) {

    /** A step that asks years alone. */
    public TierStep(String from, String to, int years, StepKind by) {
        this(from, to, BigDecimal.valueOf(years), by, null, null);
    }

    /** Returns the counted years that somebody needs for it; null where they may not take it. */
    public BigDecimal yearsFor(Figures figures) {
        if (when != null && !when.holds(figures)) {
            return null;
        }
        boolean sooner = early != null && early.when().holds(figures);
        return sooner ? BigDecimal.ZERO.max(years.subtract(BigDecimal.valueOf(early.years()))) : years;
    }

    /** Returns whether everybody needs the same years. */
    public boolean plain() {
        return when == null && early == null;
    }
}
