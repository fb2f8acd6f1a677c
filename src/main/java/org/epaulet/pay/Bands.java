package org.epaulet.pay;

import org.epaulet.policy.Policy;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.pay.Band;

/**
 * Finds the band of a person's performance coefficient 考核系数 (R14).
 */
public final class Bands {

    private Bands() {}

    /**
     * Returns the first band of the policy that holds for the person, with the person's coefficient.
     *
     * @throws IllegalStateException if none does
     */
    public static Band of(Policy policy, Figures figures) {
        return policy.pay().bands().stream()
                .filter(band -> band.when().holds(figures))
                .findFirst()
                .map(band -> band.of(figures))
                .orElseThrow(() -> new IllegalStateException(
                        "Policy '%s' has no band for somebody of this year; ".formatted(policy.code())
                                + "let the last of its bands be one whose condition is true"));
    }
}
