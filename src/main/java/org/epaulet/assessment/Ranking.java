package org.epaulet.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.policy.condition.RankKey;

/**
 * Ranks the assessed people of a pool by their keys and hands out its seats (R12).
 */
final class Ranking {

    /** Better first; equal in all keys is zero. */
    static final Comparator<Contender> BETTER_FIRST = Comparator.comparing(Contender::keys, RankKey.BETTER_FIRST);

    private final List<Contender> assessed;

    Ranking(List<Contender> people) {
        assessed =
                people.stream().filter(Contender::assessed).sorted(BETTER_FIRST).toList();
    }

    /** Returns the rank of every assessed person; equals share the better place (1, 2, 2, 4). */
    Map<String, Integer> ranks() {
        Map<String, Integer> ranks = new HashMap<>();
        int better = 0;
        for (List<Contender> equals : equals(assessed)) {
            for (Contender contender : equals) {
                ranks.put(contender.person(), better + 1);
            }
            better += equals.size();
        }
        return ranks;
    }

    /**
     * Returns what becomes of every candidate, those who have the grade, when there are so many seats.
     *
     * @param given grades that earlier quotas gave instead of their own
     */
    Map<String, Seat> seats(String grade, long seats, Map<String, String> given) {
        Map<String, Seat> result = new HashMap<>();
        long left = seats;
        List<Contender> candidates = assessed.stream()
                .filter(contender -> !contender.beside())
                .filter(contender -> grade.equals(given.getOrDefault(contender.person(), contender.grade())))
                .toList();
        for (List<Contender> equals : equals(candidates)) {
            Seat seat = equals.size() <= left ? Seat.Y : left > 0 ? Seat.TIE : Seat.N;
            equals.forEach(contender -> result.put(contender.person(), seat));
            // behind a tie across the last seat nobody gets one, not even a seat that stays free
            left = seat == Seat.Y ? left - equals.size() : 0;
        }
        return result;
    }

    private static List<List<Contender>> equals(List<Contender> sorted) {
        List<List<Contender>> groups = new ArrayList<>();
        int from = 0;
        for (int place = 1; place <= sorted.size(); place++) {
            if (place == sorted.size() || BETTER_FIRST.compare(sorted.get(from), sorted.get(place)) != 0) {
                groups.add(sorted.subList(from, place));
                from = place;
            }
        }
        return groups;
    }
}
