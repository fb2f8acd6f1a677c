package org.epaulet.policy;

/**
 * The tier by which somebody with this education enters (R13, step 2).
 */
public record TierEntry(String education, String tier) {}
