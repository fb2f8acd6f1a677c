package org.epaulet.report;

import org.epaulet.assessment.Seat;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.tier.TierAction;

/**
 * Which people a sheet lists.
 */
public enum Selection {
    ALL,
    /** Whose tier moves, or would with room (R13). */
    TIER,
    /** Candidates for termination or with a contract that ends soon (R15). */
    CONTRACT,
    /** Due for another post (R15). */
    ROTATE,
    /** Listed for recognition (R15). */
    RECOGNISE,
    /** Took part, the grade waits (R4). */
    WITHHELD,
    /** Took no part (R4). */
    NOT_ASSESSED,
    /** Candidates in a tie at the last seat (R12). */
    TIED,
    /** Whoever has a row in contracts.csv. */
    LISTED;

    /** Returns whether the person is among them. */
    public boolean holds(PersonResult person) {
        return switch (this) {
            case ALL -> true;
            case TIER -> person.tier().action() != TierAction.NONE;
            case CONTRACT ->
                person.contract() != null
                        && (person.contract().termination() != null
                                || person.contract().expiry() != null);
            case ROTATE -> person.contract() != null && person.contract().rotate();
            case RECOGNISE -> person.contract() != null && person.contract().recognise();
            case WITHHELD -> person.status() == AssessmentStatus.WITHHELD;
            case NOT_ASSESSED -> person.status() == AssessmentStatus.NOT_ASSESSED;
            case TIED -> person.seat() == Seat.TIE;
            case LISTED -> CONTRACT.holds(person) || ROTATE.holds(person) || RECOGNISE.holds(person);
        };
    }
}
