package org.epaulet.policy.year;

import java.time.LocalDate;

/**
 * A period of the assessment year (考评周期), first and last day included.
 *
 * @param number counted from 1
 */
public record Period(int number, LocalDate from, LocalDate to) {

    /** Returns whether the day lies in the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
