package org.epaulet.policy;

/**
 * A row of a conversion table: who holds the one tier gets the other.
 */
public record ConvertedTier(String from, String to) {}
