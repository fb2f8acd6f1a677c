package org.epaulet.audit;

import java.math.BigDecimal;
import java.util.List;

/**
 * Place and seat (R12).
 *
 * @param split whether the seats are the bureau's, split over its pools, and no pool has its own
 * @param assessed of the bureau
 * @param cap top grades of the bureau
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
        List<PoolFacts> pools,
        Integer rank,
        String seat,
        List<String> keys,
        int candidates,
        List<Place> line,
        String grade) {

    /** A pool's seats: exact = cap × assessed ÷ all assessed, whole part, the seat of the remainder; further: of lower grades. */
    public record PoolFacts(
            String pool,
            List<String> members,
            int assessed,
            String exact,
            int whole,
            int seats,
            boolean own,
            List<Integer> further) {}

    /** Somebody in the pool's ranking, without a name; keys as ranked, null where missing. */
    public record Place(int rank, List<BigDecimal> keys, String gradeBeforeQuota, String seat, boolean self) {}
}
