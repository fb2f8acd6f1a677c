package org.epaulet.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.policy.grade.SeatRounding;

/**
 * Pools that share their seats of one grade, or one that has its own, and what these are reckoned from (R12).
 *
 * @param grade its code
 * @param pools the codes that they bear, the larger first
 * @param bases of each pool, how many people the percentage is taken of
 * @param more seats beside the percentage
 */
public record SharedSeats(
        String grade, List<String> pools, List<Integer> bases, BigDecimal percent, SeatRounding rounding, int more) {

    /** Returns how many people the percentage is taken of. */
    public int people() {
        return bases.stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns how many seats they have together. */
    public int seats() {
        return rounding.seats(percent, people()) + more;
    }

    /** Returns the seats of each, by the code of the pool. */
    public Map<String, Integer> split() {
        if (pools.size() == 1) {
            return Map.of(pools.get(0), seats());
        }
        long[] parts = LargestRemainder.split(
                seats(), bases.stream().map(BigDecimal::valueOf).toList());
        Map<String, Integer> split = new HashMap<>();
        for (int place = 0; place < parts.length; place++) {
            split.put(pools.get(place), Math.toIntExact(parts[place]));
        }
        return split;
    }
}
