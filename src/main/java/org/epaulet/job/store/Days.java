package org.epaulet.job.store;

import java.time.LocalDate;

/** The days of a century and a half, each held once: a hundred thousand people have half a million dates, and few differ. */
final class Days {

    private static final int FIRST = (int) LocalDate.of(1950, 1, 1).toEpochDay();
    private static final LocalDate[] COMMON = new LocalDate[150 * 366];

    private Days() {}

    /** Returns the day of an epoch day, nearly always one that is held for others, too. */
    static LocalDate of(long epochDay) {
        if (epochDay < FIRST || epochDay >= FIRST + COMMON.length) {
            return LocalDate.ofEpochDay(epochDay);
        }
        int place = (int) epochDay - FIRST;
        LocalDate held = COMMON[place];
        if (held == null) {
            // of threads that come here at once any may be the last: their days are equal
            held = LocalDate.ofEpochDay(epochDay);
            COMMON[place] = held;
        }
        return held;
    }
}
