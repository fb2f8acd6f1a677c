package org.epaulet.policy;

/**
 * How far a person's year has come; a figure is known from its stage on.
 */
public enum Stage {
    /** Roster, service, components, bonus, total (R3 to R9). */
    SCORED,
    /** Status and the grade by total (R4, R10). */
    RATED,
    /** The grade after ceilings and quota, and earlier grades (R11, R12). */
    GRADED
}
