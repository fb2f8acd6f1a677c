package org.epaulet.pay;

import java.time.LocalDate;

/**
 * An honour award of the year (R14), in fen.
 *
 * @param event the event's id
 * @param payer code of who pays
 * @param gross whether the bureau pays it as part of the gross
 */
public record HonourPaid(
        String person,
        String event,
        LocalDate date,
        String kind,
        long fen,
        String payer,
        boolean gross,
        boolean exempt) {}
