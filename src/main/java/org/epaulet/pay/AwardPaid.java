package org.epaulet.pay;

/**
 * An award of the year that somebody gets (R14), in fen.
 *
 * @param award its place among the policy's awards, from 0
 * @param full of a full year, or once
 * @param fen what is paid: where it is prorated, the part of the days employed
 */
public record AwardPaid(int award, long full, long fen) {}
