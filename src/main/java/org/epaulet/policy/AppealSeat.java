package org.epaulet.policy;

/**
 * What a seat of the top grade that a decision gives means for the others (R17, 补优).
 */
public enum AppealSeat {
    /** It is one more, beside the cap. */
    EXTRA,
    /** The last who has a seat in the pool by rank gives it up; a seat that was itself decided is nobody's to take. */
    DISPLACE
}
