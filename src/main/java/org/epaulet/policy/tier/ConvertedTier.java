package org.epaulet.policy.tier;

/**
 * A row of a conversion table: who holds the one tier gets the other.
 */
public record ConvertedTier(String from, String to) {}
