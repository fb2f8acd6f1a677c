package org.epaulet.policy;

/**
 * One step up the ladder (R13, steps 3 and 4).
 *
 * @param years counted years at least
 * @param by whether years alone suffice
 */
public record TierStep(String from, String to, int years, StepKind by) {}
