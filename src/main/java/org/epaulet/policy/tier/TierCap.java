package org.epaulet.policy.tier;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Stage;
import org.epaulet.policy.grade.SeatRounding;
import org.epaulet.policy.yaml.Optional;

/**
 * How many people some tiers may hold together (R13, step 4).
 *
 * @param name by which another cap may be taken as base
 * @param tiers whose holders count
 * @param percent of the base; null: {@code posts} says how many
 * @param of null: people employed on the last day of the year; else the name of an earlier cap
 * @param posts a number of posts; null: {@code percent} says how many
 * @param rounding null: down
 * @param among whom the percentage is taken of, of the people employed; null: everybody
 */
public record TierCap(
        String name,
        List<String> tiers,
        @Optional BigDecimal percent,
        @Optional String of,
        @Optional Integer posts,
        @Optional SeatRounding rounding,
        @Optional @At(Stage.SERVED) Condition among) {

    public TierCap {
        rounding = rounding == null ? SeatRounding.DOWN : rounding;
    }

    /** A percentage, rounded down. */
    public TierCap(String name, List<String> tiers, BigDecimal percent, String of) {
        this(name, tiers, percent, of, null, null, null);
    }

    /** Returns how many people it lets, of so many. */
    public long size(long base) {
        return posts != null ? posts : rounding.seats(percent, Math.toIntExact(base));
    }
}
