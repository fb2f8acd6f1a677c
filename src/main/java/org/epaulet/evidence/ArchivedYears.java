package org.epaulet.evidence;

/**
 * The assessment years whose days an archive can hold: it counts days from 1970 in two bytes, and compares them with their sign,
 * which turns within one year.
 */
public final class ArchivedYears {

    /** What years they are, as a sentence tells it. */
    public static final String SPAN = "1971 to 2148, but for 2059";

    private static final int FIRST = 1971;
    private static final int LAST = 2148;
    private static final int SIGN_TURNS = 2059;

    private ArchivedYears() {}

    /** Returns whether the year is one of them. */
    public static boolean include(int year) {
        return year >= FIRST && year <= LAST && year != SIGN_TURNS;
    }
}
