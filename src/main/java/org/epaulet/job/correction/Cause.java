package org.epaulet.job.correction;

/** Why a correction touches somebody. */
enum Cause {
    /** Late or corrected records change what the year comes to. */
    RECORDS,
    /** The rows of the tables about the person have changed. */
    TABLES,
    /** Somebody decided. */
    DECISION,
    /** A seat given to another displaces theirs. */
    DISPLACED
}
