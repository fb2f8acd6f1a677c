package org.epaulet.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.epaulet.delivery.CodePoints;
import org.epaulet.policy.Policy;
import org.epaulet.policy.QuotaRule;
import org.epaulet.roster.UnitTree;

/**
 * Grants the top grade within the quota of a bureau (R12, 优秀比例).
 */
public final class Quota {

    private final QuotaRule rule;
    private final String topGrade;
    private final String nextGrade;
    private final Pools pools;

    /** Grants by that policy to the people of those units. */
    public Quota(Policy policy, UnitTree units) {
        this(policy.quota(), policy.topGrade().code(), policy.grades().get(1).code(), units::pool, units::leader);
    }

    Quota(QuotaRule rule, String topGrade, String nextGrade, UnaryOperator<String> pool, UnaryOperator<String> leader) {
        this.rule = rule;
        this.topGrade = topGrade;
        this.nextGrade = nextGrade;
        this.pools = new Pools(rule.smallBelow(), pool, leader);
    }

    /**
     * Returns the grades, ranks and seats of a bureau.
     *
     * @param people everybody of the bureau who is in the year, assessed or not, in any order
     */
    public BureauGrades grade(String bureau, Collection<Contender> people) {
        int assessed = (int) people.stream().filter(Contender::assessed).count();
        int cap = cap(assessed);
        List<Pool> byClaim = new ArrayList<>(pools.of(people));
        // of equal remainders the larger pool is served first, then the smaller code: the sort is stable
        byClaim.sort(Comparator.comparingInt(Pool::assessed).reversed());
        long[] seats = LargestRemainder.split(
                cap,
                byClaim.stream()
                        .map(pool -> BigDecimal.valueOf(pool.assessed()))
                        .toList());
        List<Graded> graded = new ArrayList<>(people.size());
        List<PoolSeats> shares = new ArrayList<>(byClaim.size());
        for (int place = 0; place < seats.length; place++) {
            shares.add(grade(bureau, byClaim.get(place), (int) seats[place], graded));
        }
        graded.sort(Comparator.comparing(Graded::person, CodePoints.ORDER));
        shares.sort(Comparator.comparing(PoolSeats::pool, CodePoints.ORDER));
        return new BureauGrades(graded, shares, assessed, cap);
    }

    private int cap(int assessed) {
        return rule.percent()
                .multiply(BigDecimal.valueOf(assessed))
                .movePointLeft(2)
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
    }

    private PoolSeats grade(String bureau, Pool pool, int seats, List<Graded> graded) {
        Ranking ranking = new Ranking(pool.people());
        Map<String, Integer> ranks = ranking.ranks();
        Map<String, Seat> outcome = ranking.seats(topGrade, seats);
        for (Contender contender : pool.people()) {
            Seat seat = outcome.get(contender.person());
            String grade = seat == null || seat == Seat.Y ? contender.grade() : nextGrade;
            graded.add(new Graded(contender.person(), pool.code(), grade, ranks.get(contender.person()), seat));
        }
        int taken = Collections.frequency(outcome.values(), Seat.Y);
        return new PoolSeats(
                bureau, pool.code(), pool.members(), pool.units(), pool.assessed(), seats, outcome.size(), taken);
    }
}
