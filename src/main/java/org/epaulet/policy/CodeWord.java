package org.epaulet.policy;

/**
 * A coded value of a delivery: its code, and the Chinese word a bureau writes for it.
 *
 * @param code compared exactly
 * @param zh the word, compared exactly
 */
public record CodeWord(String code, String zh) {}
