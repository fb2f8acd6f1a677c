package org.epaulet.policy.tier;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.condition.Stage;
import org.epaulet.policy.yaml.OneOrMany;
import org.epaulet.policy.yaml.Optional;

/**
 * One step up the ladder, or onto another one (R13, steps 3 and 4).
 *
 * @param years counted years at least
 * @param by whether years alone suffice
 * @param when what else must hold; null: nothing
 * @param early who may take it earlier; of several that hold the one with the most years; empty: nobody
 */
public record TierStep(
        String from,
        String to,
        BigDecimal years,
        StepKind by,
        @Optional @At(Stage.GRADED) Condition when,
        @Optional @OneOrMany List<EarlyStep> early) {

    public TierStep {
        early = early == null ? List.of() : List.copyOf(early);
    }

    /** A step that asks years alone. */
    public TierStep(String from, String to, int years, StepKind by) {
        this(from, to, BigDecimal.valueOf(years), by, null, null);
    }

    /** Returns the counted years that somebody needs for it; null where they may not take it. */
    public BigDecimal yearsFor(Figures figures) {
        if (when != null && !when.holds(figures)) {
            return null;
        }
        return early.stream()
                .filter(each -> each.when().holds(figures))
                .map(EarlyStep::years)
                .max(Comparator.naturalOrder())
                .map(fewer -> BigDecimal.ZERO.max(years.subtract(fewer)))
                .orElse(years);
    }

    /** Returns whether everybody needs the same years. */
    public boolean plain() {
        return when == null && early.isEmpty();
    }
}
