package org.epaulet.report;

import org.epaulet.pay.Recovery;

/**
 * Somebody whom a correction touches.
 *
 * @param before as the version before shows them; null: not in the year
 * @param now as the correction leaves them; null: not in the year
 * @param causes codes with blanks between
 * @param paidSoFar in fen, earlier corrections included
 * @param recoveriesBefore what earlier corrections found to be recovered, in fen
 */
public record CorrectedRow(
        PersonResult before,
        PersonResult now,
        String causes,
        long paidSoFar,
        Recovery recovery,
        long recoveriesBefore) {

    PersonResult known() {
        return now == null ? before : now;
    }

    @Override
    public String toString() {
        return "CorrectedRow[" + known().id() + "]";
    }
}
