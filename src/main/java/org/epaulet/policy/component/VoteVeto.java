package org.epaulet.policy.component;

import java.math.BigDecimal;

/**
 * The score whatever the step, once the two lowest grades reach a share of the ballots.
 *
 * @param numerator of the share, an exact fraction
 * @param denominator of the share
 */
public record VoteVeto(int numerator, int denominator, BigDecimal score) {

    /** So many of the lowest grades are counted together. */
    public static final int LOWEST_GRADES = 2;
}
