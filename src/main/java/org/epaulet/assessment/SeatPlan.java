package org.epaulet.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.policy.grade.FurtherQuota;
import org.epaulet.policy.grade.QuotaRule;

/**
 * The seats of one grade in the pools of a bureau (R12): pools and classes with a percentage of their own have their own seats,
 * all others share those of the bureau.
 */
final class SeatPlan {

    private final QuotaRule rule;
    private final FurtherQuota quota;
    private final boolean top;
    private final String bureau;
    private final List<Pool> pools;

    /**
     * Plans the seats.
     *
     * @param top whether the grade is the top one: classes have percentages of that alone
     * @param pools the larger first, for of equal remainders it is served first
     */
    SeatPlan(QuotaRule rule, FurtherQuota quota, boolean top, String bureau, List<Pool> pools) {
        this.rule = rule;
        this.quota = quota;
        this.top = top;
        this.bureau = bureau;
        this.pools = pools;
    }

    /** Returns which pools share seats, and what these are reckoned from. */
    List<SharedSeats> shared() {
        List<SharedSeats> shared = new ArrayList<>();
        Map<String, List<Pool>> together = new LinkedHashMap<>();
        for (Pool pool : pools) {
            BigDecimal own = own(pool);
            if (own == null) {
                together.computeIfAbsent(ofClass(pool) == null ? null : pool.comparedIn(), none -> new ArrayList<>())
                        .add(pool);
            } else {
                shared.add(shared(List.of(pool), own, quota.moreOfPool(pool.plainMembers())));
            }
        }
        together.forEach((ofClass, sharing) -> shared.add(
                ofClass == null
                        ? shared(sharing, quota.percentOf(bureau), moreOfBureau(sharing))
                        : shared(sharing, rule.percentOf(ofClass), 0)));
        return shared;
    }

    /** Returns the seats of every pool, by its code. */
    Map<String, Integer> seats() {
        Map<String, Integer> seats = new HashMap<>();
        shared().forEach(sharing -> seats.putAll(sharing.split()));
        if (top) {
            pools.stream()
                    .filter(pool -> pool.assessed() > 0)
                    .forEach(pool -> seats.merge(pool.code(), rule.atLeast(), Math::max));
        }
        return seats;
    }

    /** Returns the percentage of the pool's own seats; null: it shares those of others. */
    private BigDecimal own(Pool pool) {
        BigDecimal ofPool = quota.percentOfPool(pool.plainMembers());
        if (ofPool != null || !rule.each()) {
            return ofPool;
        }
        return ofClass(pool) != null ? ofClass(pool) : quota.percentOf(bureau);
    }

    private BigDecimal ofClass(Pool pool) {
        return top ? rule.percentOf(pool.comparedIn()) : null;
    }

    /** A bureau has no more seats where there is nobody to count. */
    private int moreOfBureau(List<Pool> sharing) {
        return sharing.stream().allMatch(pool -> pool.base() == 0) ? 0 : quota.moreOf(bureau);
    }

    private SharedSeats shared(List<Pool> sharing, BigDecimal percent, int more) {
        return new SharedSeats(
                quota.grade(),
                sharing.stream().map(Pool::code).toList(),
                sharing.stream().map(Pool::base).toList(),
                percent,
                quota.rounding(),
                more);
    }
}
