package org.epaulet.roster;

/**
 * The performance pool that a unit was given 绩效总量.
 *
 * @param fen the amount in fen
 */
public record Budget(String unit, long fen) {}
