package org.epaulet.assessment;

/**
 * What became of a candidate for the top grade (R12).
 */
public enum Seat {
    /** Keeps the top grade. */
    Y,
    /** No seat was left. */
    N,
    /** Equal in all keys with somebody across the last seat: for the committee. */
    TIE,
    /** Has the grade beside its quota (不占名额). */
    EXTRA
}
