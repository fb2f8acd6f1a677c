package org.epaulet.report;

import org.epaulet.pay.HonourPaid;

/**
 * An honour award of the year (R14) with who gets it.
 *
 * @param unit of the person at the end of the year, or on leaving
 */
public record HonourRow(String unit, String unitName, String name, HonourPaid paid) {

    @Override
    public String toString() {
        return "HonourRow[" + paid.event() + "]";
    }
}
