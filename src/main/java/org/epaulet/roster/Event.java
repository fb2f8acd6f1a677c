package org.epaulet.roster;

import java.time.LocalDate;

/**
 * A reward or penalty 奖惩.
 *
 * @param until last day in force; null: no end
 * @param note null: none
 */
public record Event(String id, String person, LocalDate date, String kind, LocalDate until, String note) {

    /** Returns whether it is in force on the day (R4). */
    public boolean inForceOn(LocalDate day) {
        return !date.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
