package org.epaulet.report;

import java.math.BigDecimal;

/**
 * A share of a unit's pool that is kept back until the person's grade is known (R14).
 *
 * @param unit the unit whose pool pays
 * @param reason why the grade waits
 * @param days of the person in the unit
 * @param coefficient of the band
 * @param fen the share
 */
public record ReservedRow(
        String unit,
        String unitName,
        String person,
        String name,
        String reason,
        int days,
        BigDecimal coefficient,
        long fen) {

    @Override
    public String toString() {
        return "ReservedRow[" + person + "]";
    }
}
