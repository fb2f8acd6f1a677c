package org.epaulet.evidence;

/**
 * A control total: what all counted records of a component come to.
 *
 * @param count how many
 * @param sum of their scores, in hundredths of a point
 */
public record ComponentTotal(String component, long count, long sum) {}
