package org.epaulet.evidence;

/**
 * What an accepted record came to among those of its id (R3).
 */
public enum Standing {
    /** It counts. */
    COUNTED,
    /** A higher revision of the record stands in its place. */
    SUPERSEDED,
    /** It says again what an earlier row says. */
    DUPLICATE,
    /** Rows of the same id and revision contradict it. */
    CONFLICT,
    /** It is the highest revision, and its empty score withdraws the record. */
    WITHDRAWN
}
