package org.epaulet.job.correction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.epaulet.delivery.CodePoints;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.store.CarryStore;
import org.epaulet.job.store.CorrectionStore;
import org.epaulet.job.store.CorrectionStore.Basis;
import org.epaulet.job.store.CorrectionStore.Touched;
import org.epaulet.job.store.PeopleStores;
import org.epaulet.job.store.RosterStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.Units;
import org.epaulet.pay.Share;
import org.epaulet.pay.UnitRate;
import org.epaulet.roster.Member;

/** What a published correction made of one person, computed once more by the code that corrected; nothing is written. */
public final class CorrectionAgain {

    private final Engine engine;
    private final Run run;
    private final CorrectionStore store;
    private final Basis basis;

    /** Takes the opened work folder and a correction. */
    public CorrectionAgain(Engine engine, Run run) {
        this.engine = engine;
        this.run = run;
        this.store = new CorrectionStore(engine.jdbc(), run.number());
        this.basis = store.basis().orElseThrow();
    }

    /** Returns the run that published the version before. */
    public long before() {
        return basis.baseRun();
    }

    /** Returns the run that published the year. */
    public long year() {
        return basis.yearRun();
    }

    /** Returns whom it touches, by that id; empty: nobody of it. */
    public Optional<Touched> touched(String person) {
        return store.touched().stream()
                .filter(touched -> touched.person().equals(person))
                .findFirst();
    }

    /** Returns what it makes of somebody whom it touches. */
    public CorrectedPerson person(Touched touched) {
        RunContext context = RunContext.of(run, run.number(), null, engine.folder(run.number()));
        RosterStore roster = new RosterStore(engine.jdbc());
        Units units = roster.units(run.number());
        PeopleStores now = new PeopleStores(engine.jdbc(), run.number(), context.policy(), roster, () -> units);
        PeopleStores before = new PeopleStores(
                engine.jdbc(), basis.baseRun(), context.policy(), roster, () -> roster.units(basis.baseRun()));
        CarryStore pools = new CarryStore(engine.jdbc(), run.number());
        UnitRates rates = new UnitRates(engine, context, basis.yearRun(), units, pools);
        Member member = now.members().all().get(touched.number());
        CorrectBureau.Made made = new CorrectBureau(context, units, now, before, pools, rates)
                .make(units.bureau(units.number(member.person().unit())), store.received(run.correction(), basis));
        return person(touched, made, rates);
    }

    private CorrectedPerson person(Touched touched, CorrectBureau.Made made, UnitRates rates) {
        Subject subject = made.subjects().get(touched.number());
        Version before = subject.before();
        Corrected corrected = made.settled().corrected().stream()
                .filter(each -> each.person().equals(touched.person()))
                .findFirst()
                .orElseThrow();
        List<Share> sharesBefore = before == null ? List.of() : before.shares();
        return new CorrectedPerson(
                touched,
                subject.member(),
                subject.now(),
                before == null ? null : before.member(),
                before == null || before.standing() == null
                        ? null
                        : before.standing().graded(),
                made.grades().byRecords(touched.person()),
                subject.stands(),
                corrected.standing(),
                sharesBefore,
                corrected.shares(),
                rates(Stream.concat(sharesBefore.stream(), corrected.shares().shares().stream()), rates),
                corrected.line(),
                corrected.honours(),
                corrected.contract(),
                corrected.paidBefore(),
                corrected.recovery(),
                store.decisions().stream()
                        .filter(kept -> kept.decision().person().equals(touched.person()))
                        .toList(),
                made.seats(),
                made.settled().candidates(),
                made.settled().moves());
    }

    private static Map<String, UnitRate> rates(Stream<Share> shares, UnitRates rates) {
        Map<String, UnitRate> found = new TreeMap<>(CodePoints.ORDER);
        shares.forEach(share -> found.put(share.unit(), rates.of(share.unit())));
        return found;
    }
}
