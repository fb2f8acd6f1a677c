package org.epaulet.audit;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.grade.SeatRounding;

/**
 * Place and seat (R12).
 *
 * @param split whether the seats are the bureau's, split over its pools, and no pool has its own
 * @param assessed of the bureau
 * @param cap top grades of the bureau
 * @param shared what the seats of every grade with a quota are reckoned from; empty: not kept
 * @param pools of the bureau, with the arithmetic of their seats
 * @param rank null unless assessed
 * @param keys the names of what ranks
 * @param line the candidates around the last seat and the person, in rank order
 */
public record SeatFacts(
        String pool,
        boolean split,
        int assessed,
        BigDecimal percent,
        int cap,
        List<Shared> shared,
        List<PoolFacts> pools,
        Integer rank,
        String seat,
        List<String> keys,
        int candidates,
        List<Place> line,
        String grade) {

    /**
     * Pools that share seats of a grade, or one that has its own.
     *
     * @param people that the percentage is taken of
     * @param ofPercent the percentage of them, rounded
     * @param more seats beside it
     */
    public record Shared(
            String grade,
            List<String> pools,
            int people,
            BigDecimal percent,
            SeatRounding rounding,
            int ofPercent,
            int more) {

        /** Returns how many seats they have together. */
        int seats() {
            return ofPercent + more;
        }
    }

    /**
     * A pool's seats: exact = its part of those that it shares, by people; whole part; the seat of the remainder.
     *
     * @param base the people of the pool that the percentage is taken of
     * @param raised whether it has the least that every pool has, and would have fewer
     * @param further seats of lower grades
     */
    public record PoolFacts(
            String pool,
            List<String> members,
            int assessed,
            int base,
            String exact,
            int whole,
            int seats,
            boolean raised,
            boolean own,
            List<Integer> further) {}

    /** Somebody in the pool's ranking, without a name; keys as ranked, null where missing. */
    public record Place(int rank, List<BigDecimal> keys, String gradeBeforeQuota, String seat, boolean self) {}
}
