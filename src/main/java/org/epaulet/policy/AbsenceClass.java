package org.epaulet.policy;

/**
 * What an absence means (R4). A day that several claim belongs to the first.
 */
public enum AbsenceClass {
    /** Maternity, work injury, other statutory leave: never counts against the person. */
    NEUTRAL,
    /** Sick and personal leave. */
    ORDINARY,
    /** 旷工 */
    UNEXCUSED
}
