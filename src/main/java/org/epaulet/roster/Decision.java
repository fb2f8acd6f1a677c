package org.epaulet.roster;

import java.time.LocalDate;

/**
 * A decision 决定 on one person after publication (R17).
 *
 * @param grade the grade that a GRADE decision sets; null where a SEAT decision names none
 * @param by who decided
 * @param note null: none
 */
public record Decision(String person, DecisionKind kind, String grade, LocalDate date, String by, String note) {

    /** Shows person, kind and date alone: reasons never reach a log. */
    @Override
    public String toString() {
        return "Decision[" + person + ", " + kind + ", " + date + "]";
    }
}
