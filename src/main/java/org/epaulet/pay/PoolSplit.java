package org.epaulet.pay;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.epaulet.delivery.CodePoints;
import org.epaulet.policy.Policy;
import org.epaulet.policy.pay.ShareRest;
import org.epaulet.policy.pay.ShareRule;
import org.epaulet.policy.year.AssessmentYear;

/**
 * Splits the performance pool of a unit 绩效总量 over the people who were in it, to the fen (R14).
 *
 * <p>Pure and exact: the order of the claims does not matter, and what is split is neither more nor less than the pool.
 */
public final class PoolSplit {

    private static final Comparator<ShareClaim> BY_PERSON = Comparator.comparing(ShareClaim::person, CodePoints.ORDER);

    private final int months;
    private final int yearDays;
    private final ShareRule rule;

    /**
     * Creates the split of a year, to the fen.
     *
     * @param months how many monthly standards make a year's pool
     * @param yearDays days of the assessment year
     */
    public PoolSplit(int months, int yearDays) {
        this(months, yearDays, ShareRule.PLAIN);
    }

    PoolSplit(int months, int yearDays, ShareRule rule) {
        this.months = months;
        this.yearDays = yearDays;
        this.rule = rule;
    }

    /** Returns the split by the policy in the year. */
    public static PoolSplit of(Policy policy, AssessmentYear year) {
        return new PoolSplit(policy.pay().months(), year.days(), policy.pay().shares());
    }

    /**
     * Returns the unit's pool and everybody's share of it, by person id.
     *
     * @param budgetFen the amount that budget.csv gives the unit; empty: the standards of those who feed the pool make it
     * @param claims one a person
     * @throws ArithmeticException if an amount does not fit into a long
     */
    public UnitPool split(String unit, OptionalLong budgetFen, List<ShareClaim> claims) {
        long pool = budgetFen.orElseGet(() -> standardPool(claims));
        List<ShareClaim> ordered = claims.stream().sorted(BY_PERSON).toList();
        BigDecimal weight = ordered.stream().map(ShareClaim::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        long[] parts = weight.signum() == 0 ? new long[ordered.size()] : parts(pool, weight, ordered);
        return unitPool(unit, budgetFen.isPresent(), pool, weight, ordered, parts);
    }

    private long standardPool(List<ShareClaim> claims) {
        BigInteger standardDays = claims.stream()
                .filter(ShareClaim::feeds)
                .map(ShareClaim::standardDays)
                .reduce(BigInteger.ZERO, BigInteger::add);
        return Fen.rounded(standardDays.multiply(BigInteger.valueOf(months)), yearDays);
    }

    /** Whole steps first; what is left over goes, a step each, to the largest remainders, or to nobody. */
    private long[] parts(long pool, BigDecimal weight, List<ShareClaim> ordered) {
        int scale = weight.scale();
        long step = rule.stepFen();
        BigInteger divisor = weight.unscaledValue().multiply(BigInteger.valueOf(step));
        long[] parts = new long[ordered.size()];
        long left = pool;
        List<Remainder> remainders = new ArrayList<>();
        for (int place = 0; place < parts.length; place++) {
            BigInteger units = ordered.get(place).weight().setScale(scale).unscaledValue();
            BigInteger[] share = BigInteger.valueOf(pool).multiply(units).divideAndRemainder(divisor);
            parts[place] = share[0].longValueExact() * step;
            left -= parts[place];
            remainders.add(new Remainder(place, share[1]));
        }
        if (rule.rest() == ShareRest.LARGEST_REMAINDER) {
            remainders.sort(Remainder.LARGEST_FIRST);
            remainders.stream().limit(left / step).forEach(remainder -> parts[remainder.place()] += step);
        }
        return parts;
    }

    private static UnitPool unitPool(
            String unit, boolean budgeted, long pool, BigDecimal weight, List<ShareClaim> ordered, long[] parts) {
        List<Share> shares = new ArrayList<>();
        long paid = 0;
        long reserved = 0;
        for (int place = 0; place < parts.length; place++) {
            ShareClaim claim = ordered.get(place);
            long docked = claim.docking().of(parts[place], claim.days());
            long fen = parts[place] - docked;
            if (claim.reserved()) {
                reserved += fen;
            } else {
                paid += fen;
            }
            shares.add(
                    new Share(claim.person(), unit, claim.days(), claim.coefficient(), fen, claim.reserved(), docked));
        }
        return new UnitPool(unit, budgeted, pool, paid, reserved, pool - paid - reserved, weight, List.copyOf(shares));
    }

    /** What a share lost by rounding down; at equal remainders the smaller place, which is the smaller person id. */
    private record Remainder(int place, BigInteger value) {
        static final Comparator<Remainder> LARGEST_FIRST =
                Comparator.comparing(Remainder::value).reversed().thenComparingInt(Remainder::place);
    }
}
