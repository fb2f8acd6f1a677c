package org.epaulet.delivery.synthetic;

/**
 * What chance decides about one thing, each by its own draw, so that no table moves another's values.
 */
enum Aspect {
    UNITS,
    PERSON,
    HISTORY,
    EVENTS,
    ABSENCES,
    BUDGET,
    RATINGS,
    /** The first month of the ledger; the other eleven follow. */
    LEDGER
}
