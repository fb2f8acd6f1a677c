package org.epaulet.assessment;

/**
 * A person's place before the quota.
 *
 * @param pool after merging
 * @param rank null: not assessed
 * @param ranked how many assessed people the pool has
 * @param elsewhere places in unit, pool and bureau; null unless assessed and asked for by the policy
 */
public record Place(String pool, Integer rank, int ranked, Ranks elsewhere) {

    /** Where nobody is ranked yet. */
    static final Place NONE = new Place(null, null, 0, null);
}
