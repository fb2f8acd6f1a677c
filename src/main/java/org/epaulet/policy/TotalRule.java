package org.epaulet.policy;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.component.Range;
import org.epaulet.policy.grade.SeatRounding;
import org.epaulet.policy.label.Tongue;
import org.epaulet.policy.yaml.Optional;

/**
 * The total 总分 of a year (R9).
 *
 * @param bonus what the sum of the points of events and circumstances is clamped to
 * @param floor the total is not below it
 * @param rewards at most so much of the points of rewards counts; null: no limit
 * @param penalties at most so much of the points of penalties counts, a number above 0; null: no limit
 * @param circumstances what else gives or costs points
 * @param decimals of the total, at most 2; null: 2
 * @param rounding of the total; null: HALF_UP
 * @param atMost the total is not above it; null: no limit
 * @param factors what the mean of the components is multiplied by
 * @param points the full marks of a total, which the weights sum to; null: 100
 */
public record TotalRule(
        MissingScore missing,
        Range bonus,
        BigDecimal floor,
        @Optional BigDecimal points,
        @Optional BigDecimal rewards,
        @Optional BigDecimal penalties,
        @Optional List<Circumstance> circumstances,
        @Optional Integer decimals,
        @Optional SeatRounding rounding,
        @Optional BigDecimal atMost,
        @Optional List<TotalFactor> factors) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A total is shown with so many decimals, and has no more. */
    public static final int DECIMALS = 2;

    public TotalRule {
        points = points == null ? HUNDRED : points;
        circumstances = circumstances == null ? List.of() : List.copyOf(circumstances);
        decimals = decimals == null ? DECIMALS : decimals;
        rounding = rounding == null ? SeatRounding.HALF_UP : rounding;
        factors = factors == null ? List.of() : List.copyOf(factors);
    }

    /** Returns what counts of the sum of the points that reward. */
    public BigDecimal rewarded(BigDecimal points) {
        return rewards == null ? points : points.min(rewards);
    }

    /** Returns what counts of the sum of the points that penalise, both not above 0. */
    public BigDecimal penalised(BigDecimal points) {
        return penalties == null ? points : points.max(penalties.negate());
    }

    /** Returns in words how the total is rounded. */
    public String rounded(Tongue tongue) {
        String places = decimals == 0
                ? tongue.say("whole points", "整数")
                : tongue.say(decimals == 1 ? "one decimal" : "two decimals", decimals == 1 ? "一位小数" : "两位小数");
        return switch (rounding) {
            case HALF_UP -> tongue.say("rounded to " + places, "四舍五入到" + (decimals == 2 ? "两位" : places));
            case DOWN -> tongue.say("cut off to " + places, "截取到" + places + "（不进位）");
            case UP -> tongue.say("rounded up to " + places, "进一到" + places);
        };
    }

    /** A total of 100 points. */
    public TotalRule(MissingScore missing, Range bonus, BigDecimal floor) {
        this(missing, bonus, floor, null, null, null, null, null, null, null, null);
    }
}
