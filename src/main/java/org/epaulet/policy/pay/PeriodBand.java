package org.epaulet.policy.pay;

import java.math.BigDecimal;
import org.epaulet.policy.grade.SeatRounding;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.label.Tongue;
import org.epaulet.policy.yaml.Optional;

/**
 * A band of what a period pays: by the place in its ranking, by its grade, or by its score; the first that fits.
 *
 * @param percent of the people ranked, rounded down; null: not by rank, or the last, which takes the rest
 * @param amount CNY for each period; below 0 only beside {@code perPoint}
 * @param grade the grade of the period; null: not by grade
 * @param atLeast the score of the period from which it is given; null: not by score
 * @param perPoint CNY for each point of the period's score, besides; null: none
 * @param standards monthly performance standards of the person's tier, besides (月绩效基数的倍数); null: none
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
        @Optional Integer places,
        @Optional BigDecimal standards) {

    /** A band by rank. */
    public PeriodBand(String code, Label label, BigDecimal percent, BigDecimal amount) {
        this(code, label, percent, amount, null, null, null, null, null);
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

    /**
     * Returns what a period with that score pays, in CNY; never below 0.
     *
     * @param standard the monthly performance standard of the person's tier
     */
    public BigDecimal pays(BigDecimal score, BigDecimal standard) {
        BigDecimal sum = perPoint == null ? amount : amount.add(perPoint.multiply(score));
        return (standards == null ? sum : sum.add(standards.multiply(standard))).max(BigDecimal.ZERO);
    }

    /** Returns in words what it pays. */
    public String said(Tongue tongue) {
        String times = standards == null
                ? ""
                : tongue.say(
                        standards.toPlainString() + " × the monthly performance standard",
                        "月绩效标准的" + standards.toPlainString() + "倍");
        boolean alone = standards != null && amount.signum() == 0;
        String fixed = alone ? "" : amount.toPlainString() + tongue.say(" CNY", "元");
        String points = perPoint == null
                ? ""
                : tongue.say(" and " + perPoint.toPlainString() + " a point", "，另每分" + perPoint.toPlainString() + "元");
        return times + (times.isEmpty() || alone ? "" : tongue.say(" and ", "另加")) + fixed + points;
    }
}
