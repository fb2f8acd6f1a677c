package org.epaulet.policy.condition;

/**
 * How far a person's year has come; a figure is known from its stage on.
 */
public enum Stage {
    /** The roster, service, absences and events (R4): what is known before any score. */
    SERVED,
    /** Components, bonus, total (R3 to R9). */
    SCORED,
    /** Status and the place in the ranking (R4, R12). */
    RANKED,
    /** The grade by total and what else the grades ask (R10). */
    RATED,
    /** The grade after ceilings and quota, and earlier grades (R11, R12). */
    GRADED,
    /** The tier's standard and wage (R14). */
    PAID
}
