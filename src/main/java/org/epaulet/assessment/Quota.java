package org.epaulet.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.epaulet.delivery.CodePoints;
import org.epaulet.policy.Policy;
import org.epaulet.policy.condition.ComparedWithin;
import org.epaulet.policy.grade.FurtherQuota;
import org.epaulet.policy.grade.Grade;
import org.epaulet.policy.grade.QuotaRule;
import org.epaulet.roster.UnitTree;

/**
 * Grants the top grade within the quota of a bureau (R12, 优秀比例), and further grades within theirs: who finds no seat gets
 * the next grade and is a candidate for its quota.
 */
public final class Quota {

    private final QuotaRule rule;
    private final List<FurtherQuota> quotas;
    private final List<String> grades;
    private final ComparedWithin within;
    private final UnaryOperator<String> poolOf;
    private final UnaryOperator<String> leader;
    private final int smallBelow;
    private final boolean elsewhere;

    /** Grants by that policy to the people of those units. */
    public Quota(Policy policy, UnitTree units) {
        this(
                policy.quota(),
                policy.grades().stream().map(Grade::code).toList(),
                units::pool,
                units::leader,
                policy.asksForRanks());
    }

    Quota(QuotaRule rule, String topGrade, String nextGrade, UnaryOperator<String> pool, UnaryOperator<String> leader) {
        this(rule, List.of(topGrade, nextGrade), pool, leader);
    }

    Quota(QuotaRule rule, List<String> grades, UnaryOperator<String> pool, UnaryOperator<String> leader) {
        this(rule, grades, pool, leader, false);
    }

    private Quota(
            QuotaRule rule,
            List<String> grades,
            UnaryOperator<String> pool,
            UnaryOperator<String> leader,
            boolean elsewhere) {
        this.elsewhere = elsewhere;
        this.rule = rule;
        this.quotas = rule.all(grades.get(0));
        this.grades = grades;
        this.within = rule.within();
        this.smallBelow = rule.smallBelow();
        this.poolOf = pool;
        this.leader = leader;
    }

    /**
     * Returns the grades, ranks and seats of a bureau.
     *
     * @param people everybody of the bureau who is in the year, assessed or not, in any order
     */
    public BureauGrades grade(String bureau, Collection<Contender> people) {
        int assessed = (int) people.stream().filter(Contender::assessed).count();
        List<Pool> byClaim = new ArrayList<>(pools(bureau, people));
        // of equal remainders the larger pool is served first, then the smaller code: the sort is stable
        byClaim.sort(Comparator.comparingInt(Pool::base).reversed());
        List<SeatPlan> plans = IntStream.range(0, quotas.size())
                .mapToObj(quota -> plan(quota, bureau, byClaim))
                .toList();
        List<Map<String, Integer>> seats = plans.stream().map(SeatPlan::seats).toList();
        Function<String, Ranks> ranks = ranks(people);
        List<Graded> graded = new ArrayList<>(people.size());
        List<PoolSeats> shares = new ArrayList<>(byClaim.size());
        for (Pool pool : byClaim) {
            shares.add(grade(
                    bureau,
                    pool,
                    seats.stream().mapToInt(split -> split.get(pool.code())).toArray(),
                    ranks,
                    graded));
        }
        graded.sort(Comparator.comparing(Graded::person, CodePoints.ORDER));
        shares.sort(Comparator.comparing(PoolSeats::pool, CodePoints.ORDER));
        return new BureauGrades(
                graded,
                shares,
                assessed,
                seats.get(0).values().stream().mapToInt(Integer::intValue).sum(),
                plans.stream().map(SeatPlan::shared).flatMap(List::stream).toList());
    }

    /** Returns everybody's pool after merging, and the place in it of who is assessed; grades are not looked at. */
    Map<String, Place> places(String bureau, Collection<Contender> people) {
        Map<String, Place> places = new HashMap<>();
        Function<String, Ranks> elsewhereOf = ranks(people);
        for (Pool pool : pools(bureau, people)) {
            Map<String, Integer> ranks = new Ranking(pool.people()).ranks();
            pool.people()
                    .forEach(contender -> places.put(
                            contender.person(),
                            new Place(
                                    pool.code(),
                                    ranks.get(contender.person()),
                                    pool.assessed(),
                                    elsewhereOf.apply(contender.person()))));
        }
        return places;
    }

    private List<Pool> pools(String bureau, Collection<Contender> people) {
        return new Pools(smallBelow, poolsOf(bureau), leader).of(people);
    }

    private SeatPlan plan(int quota, String bureau, List<Pool> pools) {
        return new SeatPlan(rule, quotas.get(quota), quota == 0, bureau, pools);
    }

    private UnaryOperator<String> poolsOf(String bureau) {
        return switch (within) {
            case POOL -> poolOf;
            case UNIT -> UnaryOperator.identity();
            case BUREAU -> unit -> bureau;
        };
    }

    private Function<String, Ranks> ranks(Collection<Contender> people) {
        return elsewhere ? new Circles(people, poolOf)::of : person -> null;
    }

    private PoolSeats grade(
            String bureau, Pool pool, int[] seats, Function<String, Ranks> elsewhereOf, List<Graded> graded) {
        Ranking ranking = new Ranking(pool.people());
        Map<String, Integer> ranks = ranking.ranks();
        Map<String, String> given = new HashMap<>();
        Map<String, Seat> outcome = new HashMap<>();
        Map<String, Seat> top = Map.of();
        int better = 0;
        for (int place = 0; place < seats.length; place++) {
            int left = quotas.get(place).together() ? Math.max(0, seats[place] - better) : seats[place];
            Map<String, Seat> decided = ranking.seats(quotas.get(place).grade(), left, given);
            better += Collections.frequency(decided.values(), Seat.Y);
            lower(quotas.get(place).grade(), decided, given, outcome);
            top = place == 0 ? decided : top;
        }
        for (Contender contender : pool.people()) {
            String person = contender.person();
            graded.add(new Graded(
                    person,
                    pool.code(),
                    given.getOrDefault(person, contender.grade()),
                    ranks.get(person),
                    contender.beside() && !outcome.containsKey(person) && limited(contender.grade())
                            ? Seat.EXTRA
                            : outcome.get(person),
                    elsewhereOf.apply(person)));
        }
        int taken = Collections.frequency(top.values(), Seat.Y);
        return new PoolSeats(
                bureau,
                pool.code(),
                pool.members(),
                pool.units(),
                pool.assessed(),
                seats[0],
                top.size(),
                taken,
                Arrays.stream(seats).skip(1).boxed().toList());
    }

    private boolean limited(String grade) {
        return quotas.stream().anyMatch(quota -> quota.grade().equals(grade));
    }

    /** Who was turned away by one quota is told so, whatever the next one says. */
    private void lower(String grade, Map<String, Seat> decided, Map<String, String> given, Map<String, Seat> outcome) {
        String next = grades.get(grades.indexOf(grade) + 1);
        decided.forEach((person, seat) -> {
            if (seat == Seat.Y) {
                outcome.putIfAbsent(person, seat);
            } else {
                outcome.put(person, seat);
                given.put(person, next);
            }
        });
    }
}
