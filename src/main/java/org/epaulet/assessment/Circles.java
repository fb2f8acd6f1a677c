package org.epaulet.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.epaulet.policy.condition.ComparedWithin;

/**
 * Ranks everybody assessed once more in unit, pool and bureau, whatever circle the quota compares (排名范围).
 */
final class Circles {

    private final Map<ComparedWithin, Map<String, Integer>> places = new EnumMap<>(ComparedWithin.class);
    private final Map<ComparedWithin, Map<String, Integer>> people = new EnumMap<>(ComparedWithin.class);

    /**
     * Ranks the people of a bureau.
     *
     * @param pool of a unit
     */
    Circles(Collection<Contender> contenders, UnaryOperator<String> pool) {
        List<Contender> assessed =
                contenders.stream().filter(Contender::assessed).toList();
        rank(ComparedWithin.UNIT, assessed, UnaryOperator.identity());
        rank(ComparedWithin.POOL, assessed, pool);
        rank(ComparedWithin.BUREAU, assessed, unit -> "");
    }

    private void rank(ComparedWithin circle, List<Contender> assessed, UnaryOperator<String> codeOf) {
        Map<String, List<Contender>> together = new HashMap<>();
        assessed.forEach(
                contender -> together.computeIfAbsent(codeOf.apply(contender.unit()), none -> new ArrayList<>())
                        .add(contender));
        Map<String, Integer> place = new HashMap<>();
        Map<String, Integer> of = new HashMap<>();
        together.values()
                .forEach(group -> new Ranking(group).ranks().forEach((person, rank) -> {
                    place.put(person, rank);
                    of.put(person, group.size());
                }));
        places.put(circle, place);
        people.put(circle, of);
    }

    /** Returns the person's places; null: not assessed. */
    Ranks of(String person) {
        return places.get(ComparedWithin.BUREAU).containsKey(person)
                ? new Ranks(
                        places.get(ComparedWithin.UNIT).get(person),
                        people.get(ComparedWithin.UNIT).get(person),
                        places.get(ComparedWithin.POOL).get(person),
                        people.get(ComparedWithin.POOL).get(person),
                        places.get(ComparedWithin.BUREAU).get(person),
                        people.get(ComparedWithin.BUREAU).get(person))
                : null;
    }
}
