package org.epaulet.assessment;

/**
 * A person's place in the pool and the grade of the year (R12).
 *
 * @param pool after merging
 * @param grade null unless assessed
 * @param rank among all assessed people of the pool, equals sharing the better place; null unless assessed
 * @param seat null unless a candidate
 * @param elsewhere places in unit, pool and bureau; null unless assessed and asked for by the policy
 */
public record Graded(String person, String pool, String grade, Integer rank, Seat seat, Ranks elsewhere) {

    /** Somebody whose places elsewhere are not asked for. */
    public Graded(String person, String pool, String grade, Integer rank, Seat seat) {
        this(person, pool, grade, rank, seat, null);
    }
}
