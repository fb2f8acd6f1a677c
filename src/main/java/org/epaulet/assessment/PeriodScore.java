package org.epaulet.assessment;

import java.math.BigDecimal;

/**
 * One period of a ledger (R5).
 *
 * @param counts whether the period counts: it overlaps the employed days and these are not all neutral
 * @param points sum of the records' points
 * @param score base plus points, clamped; null where the period does not count
 * @param failed whether the score is below the pass mark
 * @param grade of the period; null where it does not count or periods have no grades
 */
public record PeriodScore(
        int period, boolean counts, long records, BigDecimal points, BigDecimal score, boolean failed, String grade) {

    /** A period of a ledger whose periods have no grades. */
    public PeriodScore(int period, boolean counts, long records, BigDecimal points, BigDecimal score, boolean failed) {
        this(period, counts, records, points, score, failed, null);
    }
}
