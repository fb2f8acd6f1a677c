package org.epaulet.audit;

import org.epaulet.policy.label.Label;

/** What a function of a condition or an expression came to, in words; value null: missing. */
public record Reckoned(String function, Label inWords, String value) {}
