package org.epaulet.job.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.BureauGrades;
import org.epaulet.assessment.BureauRating;
import org.epaulet.assessment.Contender;
import org.epaulet.assessment.Graded;
import org.epaulet.assessment.PersonFigures;
import org.epaulet.assessment.Quota;
import org.epaulet.policy.Policy;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.Member;
import org.epaulet.roster.UnitTree;
import org.epaulet.tier.TierBoard;
import org.epaulet.tier.TierCandidate;
import org.epaulet.tier.TierMove;

/**
 * Decides where the people of one bureau stand: seats and tiers for all of it together (R12, R13), everything else person by person, side by
 * side.
 */
public final class BureauStanding {

    private final Policy policy;
    private final AssessmentYear year;
    private final UnitTree units;
    private final ProvisionalResult results;
    private final Quota quota;

    /** Takes the policy as it stands on the day, and the year as it ends on it. */
    public BureauStanding(Policy policy, AssessmentYear year, UnitTree units) {
        this.policy = policy;
        this.year = year;
        this.units = units;
        this.results = new ProvisionalResult(policy, year, units);
        this.quota = new Quota(policy, units);
    }

    /**
     * One bureau, decided as a whole.
     *
     * @param figures of everybody, by id
     * @param moves of everybody, by id
     * @param stands in the order of the people
     */
    public record Bureau(
            List<Contender> contenders,
            BureauGrades grades,
            Map<String, PersonFigures> figures,
            List<TierCandidate> candidates,
            Map<String, TierMove> moves,
            List<Stand> stands) {}

    /** Decides where the people of a bureau stand. */
    public Bureau decide(String bureau, List<Assessed> scored) {
        List<Assessed> people = policy.ratesByBureau() ? rated(bureau, scored) : scored;
        List<Contender> contenders = each(people, this::contender);
        BureauGrades grades = quota.grade(bureau, contenders);
        Map<String, Graded> graded =
                grades.people().stream().collect(Collectors.toMap(Graded::person, Function.identity()));
        Map<String, PersonFigures> figures = figures(people, grades, graded);
        List<TierCandidate> candidates =
                each(people, person -> TierCandidate.of(policy, year, person.member(), figures.get(id(person))));
        Map<String, TierMove> moves = TierBoard.decide(policy, bureau, candidates).stream()
                .collect(Collectors.toMap(TierMove::person, Function.identity()));
        List<Stand> stands = each(
                people,
                person -> results.of(
                        bureau, person, graded.get(id(person)), moves.get(id(person)), figures.get(id(person))));
        return new Bureau(contenders, grades, figures, candidates, moves, stands);
    }

    /** Asks about each person by itself; the answers come in the order of the people. */
    private static <T> List<T> each(List<Assessed> people, Function<Assessed, T> question) {
        return people.parallelStream().map(question).toList();
    }

    private static String id(Assessed person) {
        return person.assessment().person();
    }

    private Contender contender(Assessed person) {
        return Contender.of(
                person.assessment(), person.member().person(), policy.quota(), results.beforeQuota(person), year);
    }

    private Map<String, PersonFigures> figures(List<Assessed> people, BureauGrades grades, Map<String, Graded> graded) {
        Map<String, Integer> ranked = new HashMap<>();
        grades.pools().forEach(pool -> ranked.put(pool.pool(), pool.assessed()));
        return people.parallelStream().collect(Collectors.toMap(BureauStanding::id, person -> {
            Graded stands = graded.get(id(person));
            return PersonFigures.of(person.member(), year, person.assessment(), stands, ranked.get(stands.pool()));
        }));
    }

    /** What hangs on the others of the bureau is scored once all are. */
    private List<Assessed> rated(String bureau, List<Assessed> scored) {
        Map<Integer, Member> members = new HashMap<>();
        SortedMap<Integer, Assessment> before = new TreeMap<>();
        for (int place = 0; place < scored.size(); place++) {
            members.put(place, scored.get(place).member());
            before.put(place, scored.get(place).assessment());
        }
        return new BureauRating(policy, year, units)
                .rate(bureau, members, before).entrySet().stream()
                        .map(rated -> scored.get(rated.getKey()).rated(rated.getValue()))
                        .toList();
    }
}
