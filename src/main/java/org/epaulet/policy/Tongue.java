package org.epaulet.policy;

/**
 * The language in which a policy is told.
 */
enum Tongue {
    ENGLISH,
    CHINESE;

    String say(String english, String chinese) {
        return this == ENGLISH ? english : chinese;
    }

    String say(Label label) {
        return say(label.en(), label.zh());
    }
}
