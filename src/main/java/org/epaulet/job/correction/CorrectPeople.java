package org.epaulet.job.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.epaulet.assessment.Assessment;
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

/** Makes the next version of the year (R17): the one before, with those people anew whom the correction touches. */
final class CorrectPeople {

    private final Engine engine;
    private final RunContext context;
    private final int number;
    private final Units units;
    private final Units unitsBefore;
    private final PeopleStores now;
    private final PeopleStores before;
    private final CorrectionStore store;
    private final CarryStore pools;
    private final CorrectBureau bureaus;
    private final Basis basis;
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
        this.unitsBefore = roster.units(basis.baseRun());
        this.before = new PeopleStores(engine.jdbc(), basis.baseRun(), context.policy(), roster, () -> unitsBefore);
        this.store = new CorrectionStore(engine.jdbc(), context.run());
        this.pools = new CarryStore(engine.jdbc(), context.run());
        this.bureaus = new CorrectBureau(
                context, units, now, before, pools, new UnitRates(engine, context, basis.yearRun(), units, pools));
    }

    /** Writes the version and returns how many people are touched. */
    long correct() {
        pools.takeFrom(basis.baseRun(), unitsBefore, units);
        store.clear();
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
        CorrectBureau.Made made = bureaus.make(bureau, decisions);
        if (context.policy().ratesByBureau()) {
            SortedMap<Integer, Assessment> rated = new TreeMap<>();
            made.subjects().forEach((number, subject) -> {
                if (subject.now() != null) {
                    rated.put(number, subject.now());
                }
            });
            now.assessments().rate(bureau, rated);
        }
        judged.putAll(made.judged());
        Map<String, Corrected> corrected =
                made.settled().corrected().stream().collect(Collectors.toMap(Corrected::person, Function.identity()));
        made.subjects().forEach((number, subject) -> {
            if (corrected.containsKey(subject.id())) {
                changes(number, corrected.get(subject.id()), overpaid);
            } else {
                stays(number, subject);
            }
        });
    }

    private void stays(int number, Subject subject) {
        Integer base = bureaus.before(subject.id());
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
                bureaus.before(person.person()),
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
        Map<Integer, SortedMap<Integer, List<Share>>> sharesByBureau = sharesByBureau();
        for (int bureau : units.bureaus()) {
            SortedMap<Integer, Standing> own = new TreeMap<>();
            now.members().bureau(bureau).keySet().stream()
                    .filter(standings::containsKey)
                    .forEach(number -> own.put(number, standings.get(number)));
            now.standings().write(bureau, own);
            now.settlements().writeShares(bureau, sharesByBureau.getOrDefault(bureau, new TreeMap<>()));
        }
        now.pay().write(0, Integer.MAX_VALUE, paid);
    }

    /** Somebody who came from elsewhere may have shares of several bureaus. */
    private Map<Integer, SortedMap<Integer, List<Share>>> sharesByBureau() {
        Map<Integer, SortedMap<Integer, List<Share>>> byBureau = new HashMap<>();
        shares.forEach((number, all) -> all.forEach(
                share -> byBureau.computeIfAbsent(units.bureau(units.number(share.unit())), none -> new TreeMap<>())
                        .computeIfAbsent(number, none -> new ArrayList<>())
                        .add(share)));
        return byBureau;
    }
}
