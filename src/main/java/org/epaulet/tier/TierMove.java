package org.epaulet.tier;

/**
 * A person's tier before and after the year (R13).
 *
 * @param before null: none
 * @param after null: none
 * @param countedYears graded years in the tier that count, this one included
 */
public record TierMove(String person, String before, String after, TierAction action, int countedYears) {}
