package org.epaulet.report;

/**
 * The performance pool of one unit (R14), in fen; paid + reserved + undistributed = pool.
 *
 * @param bureau code of the unit at the top
 * @param budgeted whether budget.csv named the amount
 */
public record UnitPoolRow(
        String bureau,
        String unit,
        String unitName,
        boolean budgeted,
        long pool,
        long paid,
        long reserved,
        long undistributed) {}
