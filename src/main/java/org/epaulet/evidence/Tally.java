package org.epaulet.evidence;

import java.util.List;

/**
 * What one person's counted records come to in one group (R3, R5, R6).
 *
 * @param component component code
 * @param period number of the period, 0 for a component that is not by period
 * @param group item or rater class, as the component groups; empty for a component without groups
 * @param count how many records
 * @param sum of their scores, in hundredths of a point
 * @param scores each score in hundredths, ascending; empty unless the component is trimmed
 */
public record Tally(String component, int period, String group, long count, long sum, List<Integer> scores) {

    public Tally {
        scores = List.copyOf(scores);
    }
}
