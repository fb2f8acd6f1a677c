package org.epaulet.evidence;

/**
 * The assessment years whose days an archive can hold: it counts days from 1970 in two bytes, compared with their sign.
 */
public final class ArchivedYears {

    /** The first of them. */
    public static final int FIRST = 1971;

    /** The last of them; day 32,767 is in September 2059. */
    public static final int LAST = 2058;

    private ArchivedYears() {}

    /** Returns whether the year is one of them. */
    public static boolean include(int year) {
        return year >= FIRST && year <= LAST;
    }
}
