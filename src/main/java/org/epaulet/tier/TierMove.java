package org.epaulet.tier;

import java.math.BigDecimal;

/**
 * A person's tier before and after the year (R13).
 *
 * @param before null: none
 * @param after null: none
 * @param countedYears graded years in the tier that count, this one included
 */
public record TierMove(String person, String before, String after, TierAction action, BigDecimal countedYears) {

    /** A move after whole years. */
    public TierMove(String person, String before, String after, TierAction action, int countedYears) {
        this(person, before, after, action, BigDecimal.valueOf(countedYears));
    }
}
