package org.epaulet.assessment;

/**
 * A person's place before the quota.
 *
 * @param pool after merging
 * @param rank null: not assessed
 * @param ranked how many assessed people the pool has
 */
public record Place(String pool, Integer rank, int ranked) {}
