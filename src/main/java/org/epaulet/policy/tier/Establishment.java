package org.epaulet.policy.tier;

/**
 * The establishment 编制 of a bureau: how many posts it has, taken or not (R13, step 4).
 */
public record Establishment(String bureau, int posts) {}
