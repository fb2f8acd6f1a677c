package org.epaulet.policy.label;

/**
 * The language in which a policy is told.
 */
public enum Tongue {
    ENGLISH,
    CHINESE;

    /** Returns the one that is of this language. */
    public String say(String english, String chinese) {
        return this == ENGLISH ? english : chinese;
    }

    /** Returns the label in this language. */
    public String say(Label label) {
        return say(label.en(), label.zh());
    }
}
