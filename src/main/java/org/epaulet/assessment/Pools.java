package org.epaulet.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.epaulet.delivery.CodePoints;

/**
 * Makes the pools of a bureau, the small ones with the same leader merged (R12).
 */
final class Pools {

    private final int smallBelow;
    private final UnaryOperator<String> pool;
    private final UnaryOperator<String> leader;

    /**
     * Makes pools by these rules.
     *
     * @param smallBelow a pool with fewer assessed people is small
     * @param pool the pool of a unit
     * @param leader the leader of a unit, null for none
     */
    Pools(int smallBelow, UnaryOperator<String> pool, UnaryOperator<String> leader) {
        this.smallBelow = smallBelow;
        this.pool = pool;
        this.leader = leader;
    }

    /** Returns the pools of these people, in the order of their codes. */
    List<Pool> of(Collection<Contender> people) {
        Map<String, Pool> own = new TreeMap<>(CodePoints.ORDER);
        for (Contender contender : people) {
            String comparedIn = contender.comparedIn();
            String code = pool.apply(contender.unit());
            own.computeIfAbsent(comparedIn == null ? code : code + "/" + comparedIn, name -> new Pool(name, comparedIn))
                    .add(contender);
        }
        List<Pool> merged = new ArrayList<>();
        Map<List<String>, Pool> smallByLeader = new HashMap<>();
        for (Pool each : own.values()) {
            Pool first = small(each) ? smallByLeader.putIfAbsent(merging(each), each) : null;
            if (first == null) {
                merged.add(each);
            } else {
                first.merge(each);
            }
        }
        return merged;
    }

    /** What small pools must have in common to merge. */
    private List<String> merging(Pool each) {
        return Arrays.asList(leader.apply(each.leadingUnit()), each.comparedIn());
    }

    /** Pools merge once: only a unit's own pool is asked, before anything merges into it. */
    private boolean small(Pool each) {
        return each.assessed() > 0 && each.assessed() < smallBelow;
    }
}
