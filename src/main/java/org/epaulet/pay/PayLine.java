package org.epaulet.pay;

import java.math.BigDecimal;

/**
 * What a year pays one person (R14), in fen.
 *
 * @param unit at the end of the year, or on leaving
 * @param tierWageOld monthly
 * @param tierWageNew monthly, from the day after the year
 */
public record PayLine(
        String person,
        String unit,
        String band,
        BigDecimal coefficient,
        int serviceDays,
        long performancePaid,
        long performanceReserved,
        long yearEndAward,
        long heating,
        long honourAward,
        long gross,
        long taxExempt,
        long awardsByOthers,
        long tierWageOld,
        long tierWageNew) {}
