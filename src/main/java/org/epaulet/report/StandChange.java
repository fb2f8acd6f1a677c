package org.epaulet.report;

import java.util.List;

/**
 * A figure of somebody's standing that is not what it was on the night before.
 *
 * @param figure the column of results.csv it stands in, or failed_periods, or a column of contracts.csv
 * @param before null: none
 * @param now null: none
 * @param because codes of what changed: RECORDS, EVENTS, ROSTER, POLICY, DAY, OTHERS, NEW, GONE
 */
public record StandChange(
        String person, String name, String unitName, String figure, String before, String now, List<String> because) {

    public StandChange {
        because = List.copyOf(because);
    }

    /** Shows the id alone: a person's record never reaches a log. */
    @Override
    public String toString() {
        return "StandChange[" + person + "]";
    }
}
