package org.epaulet.roster;

/**
 * An earlier year's grade 往年考核.
 *
 * @param grade null: no grade that year
 */
public record PastGrade(String person, int year, String grade) {}
