package org.epaulet.policy.tier;

import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.condition.Stage;
import org.epaulet.policy.yaml.Optional;

/**
 * The tier by which somebody enters (R13, step 2); of several the first that fits.
 *
 * @param education null: any
 * @param when for whom; null: everybody
 */
public record TierEntry(
        @Optional String education,
        String tier,
        @Optional @At(Stage.GRADED) Condition when) {

    /** The tier of an education. */
    public TierEntry(String education, String tier) {
        this(education, tier, null);
    }

    /** Returns whether the person enters by it. */
    public boolean fits(String ofPerson, Figures figures) {
        return (education == null || education.equals(ofPerson)) && (when == null || when.holds(figures));
    }
}
