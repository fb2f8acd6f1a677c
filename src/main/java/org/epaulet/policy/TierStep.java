package org.epaulet.policy;

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
        int years,
        StepKind by,
        @Optional @At(Stage.GRADED) Condition when,
        @Optional EarlyStep early) {

    /** A step that asks years alone. */
    public TierStep(String from, String to, int years, StepKind by) {
        this(from, to, years, by, null, null);
    }

    /** Returns the counted years that somebody needs for it; null where they may not take it. */
    public Integer yearsFor(Figures figures) {
        if (when != null && !when.holds(figures)) {
            return null;
        }
        return early != null && early.when().holds(figures) ? Math.max(0, years - early.years()) : years;
    }

    /** Returns whether everybody needs the same years. */
    public boolean plain() {
        return when == null && early == null;
    }
}
