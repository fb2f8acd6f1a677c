package org.epaulet.assessment;

import java.math.BigDecimal;

/**
 * One group of a rating (R6), one grade of a vote (R7), or how often one word of a rating was named.
 *
 * @param weight within the component; null for a grade of a vote or a word
 * @param count scores before trimming
 * @param trimmed how many were dropped at each end
 * @param mean of what remains, for show: six decimals; null where the group was dropped or has no mean
 * @param dropped whether the group had too few scores; of a grade of a vote or a word, whether its ballots stand in a group too
 */
public record GroupScore(String group, BigDecimal weight, long count, int trimmed, BigDecimal mean, boolean dropped) {

    /** Returns whether it is a word, or a grade that classes of voters name: its records count in their groups, and here once more. */
    public boolean isWord() {
        return weight == null && dropped;
    }
}
