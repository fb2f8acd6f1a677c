package org.epaulet.assessment;

/**
 * A person's place in the pool and the grade of the year (R12).
 *
 * @param pool after merging
 * @param grade null unless assessed
 * @param rank among all assessed people of the pool, equals sharing the better place; null unless assessed
 * @param seat null unless a candidate
 */
public record Graded(String person, String pool, String grade, Integer rank, Seat seat) {}
