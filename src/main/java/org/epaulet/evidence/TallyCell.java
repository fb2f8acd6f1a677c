package org.epaulet.evidence;

/**
 * Where records are summed up together: what a tally is of.
 *
 * @param component component code
 * @param period number of the period, 0 for a component that is not by period
 * @param group code of the group; empty for a component without groups
 * @param trimmed whether each score is needed, not their sum alone
 */
record TallyCell(String component, int period, String group, boolean trimmed) {}
