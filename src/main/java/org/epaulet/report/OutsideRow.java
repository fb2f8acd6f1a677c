package org.epaulet.report;

import java.time.LocalDate;

/**
 * Somebody of the roster without a day of service in the year (R4).
 *
 * @param left null: employed still
 */
public record OutsideRow(String id, String name, String unit, String unitName, LocalDate joined, LocalDate left) {

    @Override
    public String toString() {
        return "OutsideRow[" + id + "]";
    }
}
