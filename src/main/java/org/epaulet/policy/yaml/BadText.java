package org.epaulet.policy.yaml;

/**
 * Thrown where a text cannot be read as what it should be.
 */
public class BadText extends Exception {

    private static final long serialVersionUID = 1L;

    private final int at;

    /**
     * Creates it.
     *
     * @param at the position in the text, counted from 0
     * @param message what is wrong and what was expected
     */
    public BadText(int at, String message) {
        super(message);
        this.at = at;
    }

    /** Returns the position in the text, counted from 0. */
    public int at() {
        return at;
    }
}
