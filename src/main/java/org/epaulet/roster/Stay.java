package org.epaulet.roster;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days of the year that a person was employed in a unit, first and last day included (R14).
 */
public record Stay(String person, String unit, LocalDate from, LocalDate to) {

    /** Returns how many days it has, at least one. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }
}
