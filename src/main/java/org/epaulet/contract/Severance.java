package org.epaulet.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Months of severance pay 经济补偿 (R15).
 */
final class Severance {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int HALF_A_YEAR = 6;

    private Severance() {}

    /**
     * Returns one month for each full year from entry to the end, both days included; for the rest one from six months on,
     * else a half; one decimal.
     */
    static BigDecimal months(LocalDate joined, LocalDate end) {
        LocalDate after = end.plusDays(1);
        int years = Math.max(0, after.getYear() - joined.getYear());
        if (years > 0 && joined.plusMonths(monthsOf(years)).isAfter(after)) {
            years--;
        }
        return BigDecimal.valueOf(years).add(rest(joined, years, after)).setScale(1, RoundingMode.UNNECESSARY);
    }

    private static BigDecimal rest(LocalDate joined, int years, LocalDate after) {
        if (!joined.plusMonths(monthsOf(years)).isBefore(after)) {
            return BigDecimal.ZERO;
        }
        // from the day of entry itself: adding to a date already cut to a short month would lose days
        LocalDate halfYear = joined.plusMonths(monthsOf(years) + HALF_A_YEAR);
        return halfYear.isAfter(after) ? HALF : BigDecimal.ONE;
    }

    private static long monthsOf(int years) {
        return (long) MONTHS_OF_A_YEAR * years;
    }
}
