package org.epaulet.pay;

/**
 * One deduction from the awards of one person (R14).
 *
 * @param deduction its place among the policy's, from 0
 * @param fen before the awards limit it
 */
public record DeductionTaken(int deduction, long fen) {}
