package org.epaulet.policy;

/**
 * A condition of a policy: an expression over the typed figures of one person's year, checked when the policy is read.
 *
 * <p>Exact decimals, days and grades; a comparison with a missing value is false.
 */
public final class Condition {

    private final String text;

    private Condition(String text) {
        this.text = text;
    }

    /** Returns whether it holds for the person. */
    public boolean holds(Figures figures) {
        throw new IllegalStateException(text + figures);
    }

    /** Returns the condition as the policy wrote it. */
    @Override
    public String toString() {
        return text;
    }
}
