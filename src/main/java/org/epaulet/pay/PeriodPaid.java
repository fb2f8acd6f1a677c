package org.epaulet.pay;

import java.math.BigDecimal;

/**
 * What one period pays somebody (月度绩效奖).
 *
 * @param award its place among the policy's awards of periods, from 0
 * @param period its number
 * @param score of the period
 * @param grade of the period; null: none
 * @param rank the place among those who take part, equals sharing the better one; 0: places do not decide
 * @param ranked how many take part; 0: places do not decide
 * @param band its code; null: none fits
 * @param fen the amount
 * @param standard the monthly performance standard that it is reckoned by, in fen; 0: it is not
 * @param days employed in the period, where the amount is prorated; else 0
 * @param ofDays days of the period, where the amount is prorated; else 0
 */
public record PeriodPaid(
        int award,
        int period,
        BigDecimal score,
        String grade,
        int rank,
        int ranked,
        String band,
        long fen,
        long standard,
        int days,
        int ofDays) {}
