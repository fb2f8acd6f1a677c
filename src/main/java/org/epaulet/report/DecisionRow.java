package org.epaulet.report;

import org.epaulet.roster.Decision;

/**
 * A decision that a correction read.
 *
 * @param outcome code of what came of it
 */
public record DecisionRow(String name, String unit, String unitName, Decision decision, String outcome) {

    @Override
    public String toString() {
        return "DecisionRow[" + decision.person() + "]";
    }
}
