package org.epaulet.policy;

import java.math.BigDecimal;
import org.epaulet.policy.yaml.Optional;

/**
 * A band of what a period pays: by the place in its ranking, by its grade, or by its score; the first that fits.
 *
 * @param percent of the people ranked, rounded down; null: not by rank, or the last, which takes the rest
 * @param amount CNY for each period; below 0 only beside {@code perPoint}
 * @param grade the grade of the period; null: not by grade
 * @param atLeast the score of the period from which it is given; null: not by score
 * @param perPoint CNY for each point of the period's score, besides; null: none
 * @param places how many people it is for, by rank, instead of a percentage; null: not told
 */
public record PeriodBand(
        String code,
        Label label,
        @Optional BigDecimal percent,
        BigDecimal amount,
        @Optional String grade,
        @Optional BigDecimal atLeast,
        @Optional BigDecimal perPoint,
        @Optional Integer places) {

    /** A band by rank. */
    public PeriodBand(String code, Label label, BigDecimal percent, BigDecimal amount) {
        this(code, label, percent, amount, null, null, null, null);
    }

    /** Returns whether a period with that grade and score falls into it, were it the first asked; places aside. */
    public boolean fits(String ofPeriod, BigDecimal score) {
        return (grade == null || grade.equals(ofPeriod)) && (atLeast == null || score.compareTo(atLeast) >= 0);
    }

    /** Returns whether places in a ranking decide who falls into it. */
    public boolean byRank() {
        return percent != null || places != null;
    }

    /** Returns how many of so many ranked people it has room for. */
    public int room(int people) {
        return places != null ? places : percent != null ? SeatRounding.DOWN.seats(percent, people) : people;
    }

    /** Returns whether it asks for nothing. */
    public boolean takesEverybody() {
        return !byRank() && grade == null && atLeast == null;
    }

    /** Returns what a period with that score pays, in CNY; never below 0. */
    public BigDecimal pays(BigDecimal score) {
        return perPoint == null ? amount : amount.add(perPoint.multiply(score)).max(BigDecimal.ZERO);
    }
}
