package org.epaulet.job.correction;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.BureauRating;
import org.epaulet.assessment.GradeCorrection;
import org.epaulet.assessment.GradeCorrection.Outcome;
import org.epaulet.assessment.Place;
import org.epaulet.assessment.PoolSeats;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.store.CarryStore;
import org.epaulet.job.store.CorrectionStore.KeptDecision;
import org.epaulet.job.store.PayStore.Paid;
import org.epaulet.job.store.PeopleStores;
import org.epaulet.job.store.StandingStore.Standing;
import org.epaulet.job.store.Units;
import org.epaulet.roster.Member;

/** What a correction makes of a bureau (R17): whom it touches, which grades they have, and what follows. It writes nothing. */
final class CorrectBureau {

    private final RunContext context;
    private final Units units;
    private final PeopleStores now;
    private final PeopleStores before;
    private final CarryStore pools;
    private final UnitRates rates;
    private final GradeCorrection corrections;
    private final Map<String, Integer> known = new HashMap<>();

    /** Takes the people as they now are and as the version before has them, and the pools with their rates as published. */
    CorrectBureau(
            RunContext context, Units units, PeopleStores now, PeopleStores before, CarryStore pools, UnitRates rates) {
        this.context = context;
        this.units = units;
        this.now = now;
        this.before = before;
        this.pools = pools;
        this.rates = rates;
        this.corrections = new GradeCorrection(context.policy());
    }

    /**
     * What becomes of a bureau.
     *
     * @param subjects everybody, by number
     * @param grades of those who are touched
     * @param judged the decisions of which something came, with that
     * @param seats its pools of comparison, as they were published
     * @param settled what follows for those who are touched
     */
    record Made(
            SortedMap<Integer, Subject> subjects,
            BureauGrades grades,
            Map<KeptDecision, KeptDecision> judged,
            List<PoolSeats> seats,
            BureauSettlement.Settled settled) {}

    /** Returns the person's number in the version before; null: it does not know them. */
    Integer before(String person) {
        if (known.isEmpty()) {
            before.members()
                    .all()
                    .forEach((number, member) -> known.put(member.person().id(), number));
        }
        return known.get(person);
    }

    /**
     * Returns what becomes of the bureau.
     *
     * @param decisions on everybody, as they were received
     */
    Made make(int bureau, List<KeptDecision> decisions) {
        Map<String, List<KeptDecision>> byPerson = decisions.stream()
                .collect(Collectors.groupingBy(kept -> kept.decision().person()));
        SortedMap<Integer, Subject> subjects = new TreeMap<>();
        now.members()
                .bureau(bureau)
                .forEach((number, member) -> subjects.put(
                        number,
                        subject(
                                number,
                                member,
                                byPerson.getOrDefault(member.person().id(), List.of()))));
        String code = units.unit(bureau).code();
        List<PoolSeats> seats = pools.seats(bureau, code);
        BureauGrades grades =
                new BureauGrades(context.policy(), subjects.values(), subject -> pool(subject.member(), seats));
        grades.grade();
        Map<String, Integer> ranked = seats.stream().collect(Collectors.toMap(PoolSeats::pool, PoolSeats::assessed));
        BureauSettlement.Settled settled = new BureauSettlement(context.policy(), context.year(), grades)
                .settle(code, rates::of, pool -> ranked.getOrDefault(pool, 0));
        Map<KeptDecision, KeptDecision> judged = new LinkedHashMap<>();
        Map<String, Subject> byId =
                subjects.values().stream().collect(Collectors.toMap(Subject::id, Function.identity()));
        subjects.values().stream()
                .filter(Subject::outgrown)
                .flatMap(subject -> carriedOut(byPerson.get(subject.id())))
                .forEach(kept -> judged.put(kept, kept.judged(Outcome.LAPSED.name(), null, null)));
        grades.outcomes().forEach((kept, outcome) -> judged.put(kept, judged(kept, outcome, byId)));
        return new Made(subjects, grades, judged, seats, settled);
    }

    private Subject subject(int number, Member member, List<KeptDecision> decisions) {
        Integer base = before(member.person().id());
        KeptDecision pinned =
                carriedOut(decisions).reduce((earlier, later) -> later).orElse(null);
        Version published = base == null ? null : version(base);
        return new Subject(
                member,
                rated(member, now.assessments().scored(Set.of(number)).get(number), published),
                published,
                pinned,
                decisions.stream().anyMatch(this::gaveSeat),
                decisions.stream()
                        .filter(kept -> kept.outcome() == null)
                        .sorted(Comparator.comparing(
                                        (KeptDecision kept) -> kept.decision().date())
                                .thenComparing(kept -> kept.decision().kind()))
                        .toList());
    }

    private static Stream<KeptDecision> carriedOut(List<KeptDecision> decisions) {
        return decisions.stream().filter(kept -> Outcome.APPLIED.name().equals(kept.outcome()));
    }

    /** A decision that stands no more may have left the seat behind, which stays while the records claim it. */
    private boolean gaveSeat(KeptDecision kept) {
        boolean once = Outcome.APPLIED.name().equals(kept.outcome())
                || Outcome.LAPSED.name().equals(kept.outcome());
        return once && corrections.givesTop(kept.decision());
    }

    /** What others scored stands as it was published, and so do places. */
    private Assessment rated(Member member, Assessment scored, Version published) {
        if (scored == null || !context.policy().ratesByBureau()) {
            return scored;
        }
        Standing stood = published == null ? null : published.standing();
        Place place = stood == null
                ? new Place(null, null, 0, null)
                : new Place(
                        stood.graded().pool(),
                        stood.graded().rank(),
                        stood.ranked(),
                        stood.graded().elsewhere());
        return new BureauRating(context.policy(), context.year(), units.tree())
                .corrected(member, scored, published == null ? null : published.assessment(), place);
    }

    private Version version(int number) {
        Paid was = before.pay().all().get(number);
        return new Version(
                before.members().all().get(number),
                before.assessments().all().get(number),
                before.standings().all().get(number),
                before.settlements().all().getOrDefault(number, List.of()),
                was == null ? 0 : was.line().gross());
    }

    /** Somebody new is compared with those of their unit, as these were compared when the year was published. */
    private String pool(Member member, List<PoolSeats> seats) {
        String unit = member.person().unit();
        String own = units.tree().pool(unit);
        return seats.stream()
                .filter(pool -> pool.units().contains(unit))
                .findFirst()
                .or(() -> seats.stream()
                        .filter(pool -> pool.members().contains(own))
                        .findFirst())
                .map(PoolSeats::pool)
                .orElse(own);
    }

    private static KeptDecision judged(KeptDecision kept, Outcome outcome, Map<String, Subject> people) {
        Assessment rested = people.get(kept.decision().person()).now();
        boolean applied = outcome == Outcome.APPLIED;
        return kept.judged(outcome.name(), applied ? rested.status().name() : null, applied ? rested.grade() : null);
    }
}
