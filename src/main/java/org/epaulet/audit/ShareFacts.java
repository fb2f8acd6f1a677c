package org.epaulet.audit;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.pay.Share;
import org.epaulet.policy.label.Label;

/**
 * The share of one pool.
 *
 * @param standardFen the monthly standard the person brings
 * @param contributors how many people's standards make the pool; 0: a budget
 * @param standards whose sum makes the pool, highest first; empty: a budget
 * @param changedFenDays by how much standards that changed within the year depart from that, fen × days
 * @param totalWeight of everybody
 * @param weights whose sum that is, highest first
 * @param weight coefficient × days
 * @param exact share in fen, four decimals, for show
 * @param step fen of which every share is a multiple
 * @param restStays whether what rounding down leaves over stays undistributed
 * @param whole fen rounded down to the step
 * @param leftOverFen how many fen were left over by everybody's rounding down and given out, a step each
 * @param leftOverFrom the smallest part of a fen, or fen below a step, that still got one of them, four decimals; null: none was
 *     given
 * @param leftOver whether one of the left-over steps went to the person
 * @param docked what is kept back from the share
 */
public record ShareFacts(
        String unit,
        boolean budgeted,
        long pool,
        long standardFen,
        int contributors,
        List<Standard> standards,
        long changedFenDays,
        BigDecimal totalWeight,
        List<Weight> weights,
        BigDecimal weight,
        String exact,
        long step,
        boolean restStays,
        long whole,
        long leftOverFen,
        String leftOverFrom,
        boolean leftOver,
        List<DockedFacts> docked,
        Share share) {

    /**
     * What is kept back from a share.
     *
     * @param check when; null: from everybody
     * @param reckoning the amount of the year; null: a percentage
     * @param percent of the share; null: an amount
     * @param atMost null: no limit
     * @param yearFen the amount of the year; 0: a percentage
     * @param fen of this share, before the share limits it
     */
    public record DockedFacts(
            Label label, Check check, Amount reckoning, BigDecimal percent, Amount atMost, long yearFen, long fen) {}

    /** So many days in a unit by a monthly standard, in fen, of everybody who has it. */
    public record Standard(long monthlyFen, long days) {}

    /** So many days in a unit by a coefficient, of everybody who has it. */
    public record Weight(BigDecimal coefficient, long days) {}
}
