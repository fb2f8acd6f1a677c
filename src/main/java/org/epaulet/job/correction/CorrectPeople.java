package org.epaulet.job.correction;

import java.util.ArrayList;
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
import org.epaulet.assessment.GradeCorrection.Outcome;
import org.epaulet.assessment.Place;
import org.epaulet.assessment.PoolSeats;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.store.CarryStore;
import org.epaulet.job.store.CorrectionStore;
import org.epaulet.job.store.CorrectionStore.Basis;
import org.epaulet.job.store.CorrectionStore.KeptDecision;
import org.epaulet.job.store.CorrectionStore.Touched;
import org.epaulet.job.store.PayStore.Paid;
import org.epaulet.job.store.PeopleStores;
import org.epaulet.job.store.RosterStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.StandingStore.Standing;
import org.epaulet.job.store.Units;
import org.epaulet.job.year.YearRecord;
import org.epaulet.pay.Share;
import org.epaulet.roster.Member;

/** Makes the next version of the year (R17): the one before, with those people anew whom the correction touches. */
final class CorrectPeople {

    private final Engine engine;
    private final RunContext context;
    private final int number;
    private final Units units;
    private final PeopleStores now;
    private final PeopleStores before;
    private final CorrectionStore store;
    private final CarryStore pools;
    private final UnitRates rates;
    private final Basis basis;
    private final Map<String, Integer> known = new HashMap<>();
    private final SortedMap<Integer, Standing> standings = new TreeMap<>();
    private final SortedMap<Integer, List<Share>> shares = new TreeMap<>();
    private final SortedMap<Integer, Paid> paid = new TreeMap<>();
    private final List<Touched> touched = new ArrayList<>();

    CorrectPeople(Engine engine, RunContext context, int number, Basis basis, Units units, PeopleStores now) {
        this.engine = engine;
        this.context = context;
        this.number = number;
        this.basis = basis;
        this.units = units;
        this.now = now;
        RosterStore roster = new RosterStore(engine.jdbc());
        this.before = new PeopleStores(
                engine.jdbc(), basis.baseRun(), context.policy(), roster, () -> roster.units(basis.baseRun()));
        this.store = new CorrectionStore(engine.jdbc(), context.run());
        this.pools = new CarryStore(engine.jdbc(), context.run());
        this.rates = new UnitRates(engine, context, basis.yearRun(), units, pools);
    }

    /** Writes the version and returns how many people are touched. */
    long correct() {
        pools.takeFrom(basis.baseRun());
        store.clear();
        before.members()
                .all()
                .forEach((number, member) -> known.put(member.person().id(), number));
        List<KeptDecision> decisions = store.decisions();
        Map<KeptDecision, KeptDecision> judged = new LinkedHashMap<>();
        Map<String, Long> overpaid = overpaidBefore();
        for (int bureau : units.bureaus()) {
            correct(bureau, decisions, judged, overpaid);
        }
        store.writeDecisions(
                decisions.stream().map(kept -> judged.getOrDefault(kept, kept)).toList());
        touched.sort(Comparator.comparingInt(Touched::number));
        store.addTouched(touched);
        write();
        return touched.size();
    }

    private void correct(
            int bureau,
            List<KeptDecision> decisions,
            Map<KeptDecision, KeptDecision> judged,
            Map<String, Long> overpaid) {
        SortedMap<Integer, Member> people = now.members().bureau(bureau);
        Map<String, Integer> numbers = new HashMap<>();
        List<Subject> subjects = new ArrayList<>();
        Map<String, List<KeptDecision>> byPerson = decisions.stream()
                .collect(Collectors.groupingBy(kept -> kept.decision().person()));
        people.forEach((number, member) -> {
            numbers.put(member.person().id(), number);
            subjects.add(subject(
                    number, member, byPerson.getOrDefault(member.person().id(), List.of())));
        });
        if (context.policy().ratesByBureau()) {
            SortedMap<Integer, Assessment> rated = new TreeMap<>();
            subjects.stream()
                    .filter(subject -> subject.now() != null)
                    .forEach(subject ->
                            rated.put(numbers.get(subject.member().person().id()), subject.now()));
            now.assessments().rate(bureau, rated);
        }
        String code = units.unit(bureau).code();
        List<PoolSeats> seats = pools.seats(bureau, code);
        BureauGrades grades = new BureauGrades(context.policy(), subjects, subject -> pool(subject.member(), seats));
        grades.grade();
        Map<String, Integer> ranked = seats.stream().collect(Collectors.toMap(PoolSeats::pool, PoolSeats::assessed));
        List<Corrected> corrected = new BureauSettlement(context.policy(), context.year(), grades)
                .settle(code, rates::of, pool -> ranked.getOrDefault(pool, 0));
        Map<String, Subject> byId = subjects.stream()
                .collect(Collectors.toMap(subject -> subject.member().person().id(), Function.identity()));
        subjects.stream()
                .filter(Subject::outgrown)
                .flatMap(subject -> carriedOut(byPerson.get(subject.id())))
                .forEach(kept -> judged.put(kept, kept.judged(Outcome.LAPSED.name(), null, null)));
        grades.outcomes().forEach((kept, outcome) -> judged.put(kept, judged(kept, outcome, byId)));
        Set<String> anew = corrected.stream().map(Corrected::person).collect(Collectors.toSet());
        subjects.stream()
                .filter(subject -> !anew.contains(subject.member().person().id()))
                .forEach(subject -> stays(numbers.get(subject.member().person().id()), subject));
        corrected.forEach(person -> changes(numbers.get(person.person()), person, overpaid));
    }

    private static KeptDecision judged(KeptDecision kept, Outcome outcome, Map<String, Subject> people) {
        Assessment rested = people.get(kept.decision().person()).now();
        boolean applied = outcome == Outcome.APPLIED;
        return kept.judged(outcome.name(), applied ? rested.status().name() : null, applied ? rested.grade() : null);
    }

    private Subject subject(int number, Member member, List<KeptDecision> decisions) {
        Integer base = known.get(member.person().id());
        KeptDecision pinned =
                carriedOut(decisions).reduce((earlier, later) -> later).orElse(null);
        Version published = base == null ? null : version(base);
        return new Subject(
                member,
                rated(member, now.assessments().scored(Set.of(number)).get(number), published),
                published,
                pinned,
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

    private void stays(int number, Subject subject) {
        Integer base = known.get(subject.member().person().id());
        if (base != null && subject.before().standing() != null) {
            standings.put(number, subject.before().standing());
            paid.put(number, before.pay().all().get(base));
        }
        if (base != null && !subject.before().shares().isEmpty()) {
            shares.put(number, subject.before().shares());
        }
    }

    private void changes(int number, Corrected person, Map<String, Long> overpaid) {
        if (person.standing() != null) {
            standings.put(number, person.standing());
            paid.put(number, new Paid(person.line(), person.honours(), person.contract()));
        }
        if (!person.shares().shares().isEmpty()) {
            shares.put(number, person.shares().shares());
        }
        store.addReleases(person.shares().releases(), units::number, number);
        touched.add(new Touched(
                number,
                person.person(),
                known.get(person.person()),
                person.causes().stream().map(Enum::name).collect(Collectors.joining(" ")),
                person.paidBefore(),
                person.recovery().due(),
                person.recovery().monthLimit(),
                overpaid.getOrDefault(person.person(), 0L)));
    }

    private Map<String, Long> overpaidBefore() {
        Map<String, Long> overpaid = new HashMap<>();
        for (Run earlier : YearRecord.of(engine, context.year().number()).corrections()) {
            if (earlier.correction() < number) {
                new CorrectionStore(engine.jdbc(), earlier.number())
                        .overpaid()
                        .forEach((person, fen) -> overpaid.merge(person, fen, Long::sum));
            }
        }
        return overpaid;
    }

    private void write() {
        for (int bureau : units.bureaus()) {
            SortedMap<Integer, Standing> own = new TreeMap<>();
            now.members().bureau(bureau).keySet().stream()
                    .filter(standings::containsKey)
                    .forEach(number -> own.put(number, standings.get(number)));
            now.standings().write(bureau, own);
            now.settlements().writeShares(bureau, sharesOf(bureau));
        }
        now.pay().write(0, Integer.MAX_VALUE, paid);
    }

    private SortedMap<Integer, List<Share>> sharesOf(int bureau) {
        SortedMap<Integer, List<Share>> own = new TreeMap<>();
        shares.forEach((number, all) -> {
            List<Share> here = all.stream()
                    .filter(share -> units.bureau(units.number(share.unit())) == bureau)
                    .toList();
            if (!here.isEmpty()) {
                own.put(number, here);
            }
        });
        return own;
    }
}
