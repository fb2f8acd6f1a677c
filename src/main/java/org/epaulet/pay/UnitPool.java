package org.epaulet.pay;

import java.math.BigDecimal;
import java.util.List;

/**
 * The performance pool of one unit and how it was split (R14), in fen; paid + reserved + undistributed = pool.
 *
 * @param budgeted whether budget.csv named the amount
 * @param weight sum of coefficient × days over everybody
 * @param shares by person id
 */
public record UnitPool(
        String unit,
        boolean budgeted,
        long pool,
        long paid,
        long reserved,
        long undistributed,
        BigDecimal weight,
        List<Share> shares) {}
