package org.epaulet.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.epaulet.policy.Policy;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.component.PeriodGrade;
import org.epaulet.policy.condition.ComparedWithin;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.Member;
import org.epaulet.roster.UnitTree;

/**
 * Rates the people of a bureau once more where their grades depend on how others scored, before any quota: by the place in
 * the ranking (末位), by shares of the people in a period (季度“好”等次比例).
 */
public final class BureauRating {

    private final Policy policy;
    private final Quota quota;
    private final UnitTree units;
    private final Grading grading;
    private final AssessmentYear year;

    /** Rates by that policy the people of those units. */
    public BureauRating(Policy policy, AssessmentYear year, UnitTree units) {
        this.policy = policy;
        this.year = year;
        this.quota = new Quota(policy, units);
        this.units = units;
        this.grading = new Grading(policy, year);
    }

    /** Returns everybody's assessment, by the number they come with. */
    public SortedMap<Integer, Assessment> rate(
            String bureau, Map<Integer, Member> people, SortedMap<Integer, Assessment> scored) {
        List<Contender> contenders = scored.entrySet().stream()
                .map(person -> contender(people.get(person.getKey()), person.getValue()))
                .toList();
        Map<String, Place> places = quota.places(bureau, contenders);
        SortedMap<Integer, Assessment> shared = new TreeMap<>(scored);
        for (int place = 0; place < policy.components().size(); place++) {
            share(place, shared, people, places);
        }
        SortedMap<Integer, Assessment> rated = new TreeMap<>();
        shared.forEach((number, assessment) ->
                rated.put(number, rated(people.get(number), assessment, places.get(assessment.person()))));
        return rated;
    }

    /**
     * Returns the assessment of somebody whose records were corrected, all others being what they were (R17): the place is that
     * which was published, and no period gets a grade that has a limit and is better than the one it had.
     *
     * @param before as it was published; null: was not in the year
     */
    public Assessment corrected(Member member, Assessment now, Assessment before, Place place) {
        List<ComponentScore> scores = new ArrayList<>();
        for (int component = 0; component < now.scores().size(); component++) {
            ComponentScore was = before == null || before.scores().isEmpty()
                    ? null
                    : before.scores().get(component);
            scores.add(
                    corrected(policy.components().get(component), now.scores().get(component), was));
        }
        return rated(member, now.with(scores), place);
    }

    private static ComponentScore corrected(Component component, ComponentScore now, ComponentScore before) {
        List<PeriodGrade> grades = component.grades();
        if (grades.stream().allMatch(grade -> grade.percent() == null)) {
            return now;
        }
        Map<Integer, PeriodScore> was = new HashMap<>();
        if (before != null) {
            before.periods().forEach(period -> was.put(period.period(), period));
        }
        return now.withPeriods(now.periods().stream()
                .map(period -> corrected(grades, period, was.get(period.period())))
                .toList());
    }

    private static PeriodScore corrected(List<PeriodGrade> grades, PeriodScore now, PeriodScore before) {
        if (!now.counts()) {
            return now;
        }
        int place = PeriodGrade.place(grades, now.grade());
        int had = before == null || before.grade() == null ? grades.size() : PeriodGrade.place(grades, before.grade());
        while (place < grades.size() - 1 && grades.get(place).percent() != null && place < had) {
            place++;
        }
        return now.graded(grades.get(place).code());
    }

    private Assessment rated(Member member, Assessment assessment, Place place) {
        return assessment.assessed() ? grading.grade(member, assessment, place) : assessment;
    }

    private Contender contender(Member member, Assessment assessment) {
        return Contender.of(
                assessment,
                member.person(),
                policy.quota(),
                PersonFigures.of(member, year, assessment, (String) null),
                year);
    }

    /** Gives the limited grades of the component's periods, everybody's at once. */
    private void share(
            int place, SortedMap<Integer, Assessment> people, Map<Integer, Member> members, Map<String, Place> places) {
        Component component = policy.components().get(place);
        if (component.grades().stream().allMatch(grade -> grade.percent() == null)) {
            return;
        }
        Map<Integer, Map<Integer, String>> given = new HashMap<>();
        groups(place, people, number -> comparedIn(component.within(), members.get(number), places))
                .forEach(group -> share(component.grades(), group, given));
        given.forEach((number, grades) -> people.computeIfPresent(number, (same, was) -> graded(was, place, grades)));
    }

    private String comparedIn(ComparedWithin within, Member member, Map<String, Place> places) {
        if (within == null) {
            return places.get(member.person().id()).pool();
        }
        String unit = member.person().unit();
        return switch (within) {
            case UNIT -> unit;
            case POOL -> units.pool(unit);
            case BUREAU -> "";
        };
    }

    private static Assessment graded(Assessment assessment, int component, Map<Integer, String> byPeriod) {
        List<ComponentScore> scores = new ArrayList<>(assessment.scores());
        ComponentScore own = scores.get(component);
        scores.set(
                component,
                own.withPeriods(own.periods().stream()
                        .map(period -> period.graded(byPeriod.getOrDefault(period.period(), period.grade())))
                        .toList()));
        return assessment.with(scores);
    }

    /** One person's period among those who are compared in it. */
    private record Claim(int number, PeriodScore period) {}

    private record Group(String pool, int period) {}

    private static Collection<List<Claim>> groups(
            int component, SortedMap<Integer, Assessment> people, IntFunction<String> groupOf) {
        Map<Group, List<Claim>> groups = new HashMap<>();
        people.forEach((number, assessment) -> {
            if (assessment.scores().isEmpty()) {
                return;
            }
            String pool = groupOf.apply(number);
            for (PeriodScore period : assessment.scores().get(component).periods()) {
                if (period.counts()) {
                    groups.computeIfAbsent(new Group(pool, period.period()), none -> new ArrayList<>())
                            .add(new Claim(number, period));
                }
            }
        });
        return groups.values();
    }

    private static void share(List<PeriodGrade> grades, List<Claim> group, Map<Integer, Map<Integer, String>> given) {
        group.sort(Comparator.comparing((Claim claim) -> claim.period().score()).reversed());
        List<String> shared =
                new LimitedGrades(grades).of(group.stream().map(Claim::period).toList());
        for (int place = 0; place < group.size(); place++) {
            Claim claim = group.get(place);
            given.computeIfAbsent(claim.number(), none -> new HashMap<>())
                    .put(claim.period().period(), shared.get(place));
        }
    }
}
