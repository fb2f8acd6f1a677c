package org.epaulet.assessment;

import java.time.LocalDate;
import java.util.Set;

/**
 * A person's employed days in the assessment year (在岗天数) and the absences inside them, each day counted once (R4).
 *
 * @param from first employed day of the year
 * @param to last employed day of the year
 * @param days employed days
 * @param neutralPeriods numbers of the periods whose employed days are all neutral
 */
public record Service(
        LocalDate from,
        LocalDate to,
        int days,
        int neutralDays,
        int ordinaryDays,
        int unexcusedDays,
        Set<Integer> neutralPeriods) {

    public Service {
        neutralPeriods = Set.copyOf(neutralPeriods);
    }
}
