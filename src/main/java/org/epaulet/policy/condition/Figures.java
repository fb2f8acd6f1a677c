package org.epaulet.policy.condition;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What a condition asks of one person's year.
 *
 * <p>A value that is missing is null; every comparison with it is false.
 */
public interface Figures {

    /**
     * Returns the value: a BigDecimal, LocalDate, Boolean or the String of a grade or code, as the figure's type says;
     * null where the person has none.
     */
    Object value(Figure figure);

    /** Returns how many events of these kinds are dated in the year; condition {@code events(A, B)}. */
    int events(Set<String> kinds);

    /** Returns how many events of these kinds are in force on the year's last day; condition {@code in_force(A, B)}. */
    int inForce(Set<String> kinds);

    /** Returns how many there are of what a function counts, other than events of the year and in force. */
    int count(Counted counted, Set<String> codes);

    /** Returns the score of the component, null where it is missing; condition {@code score(DAILY)}. */
    BigDecimal score(String component);

    /** Returns what a function measures of a component, null where that is missing; condition {@code lowest(DAILY)}. */
    BigDecimal measure(Measured measured, String component);

    /** Returns the score of one period of a component, null where it does not count; condition {@code period(DAILY, 4)}. */
    BigDecimal period(String component, int number);

    /** Returns the mean of one group of a component, null where it has none; condition {@code group(QUALITY, INTEGRITY)}. */
    BigDecimal group(String component, String group);

    /** Returns the place among the assessed people of that circle; null: has none; condition {@code rank_in(BUREAU)}. */
    BigDecimal placeIn(ComparedWithin circle);

    /** Returns how many assessed people that circle has; null: no place in it; condition {@code ranked_in(BUREAU)}. */
    BigDecimal rankedIn(ComparedWithin circle);

    /** Returns in how many months of the year the person was employed on so many days; condition {@code months_served(15)}. */
    int monthsServed(int leastDays);

    /** Returns how many ballots of a component name one of these grades; condition {@code votes(BALLOT, EXCELLENT)}. */
    long votes(String component, Set<String> grades);
}
