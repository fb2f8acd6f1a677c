package org.epaulet.roster;

/**
 * What somebody decided after publication (R17).
 */
public enum DecisionKind {
    /** 定等: this grade is the person's. */
    GRADE,
    /** 补优: the top grade, in an extra seat. */
    SEAT
}
