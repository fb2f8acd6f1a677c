package org.epaulet.job.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.Assessor;
import org.epaulet.assessment.BureauGrades;
import org.epaulet.assessment.PersonFigures;
import org.epaulet.assessment.PoolSeats;
import org.epaulet.audit.CorrectionDossier;
import org.epaulet.audit.Dossier;
import org.epaulet.audit.Explaining;
import org.epaulet.audit.Grounds;
import org.epaulet.audit.Payment;
import org.epaulet.audit.Recheck;
import org.epaulet.evidence.ArchivedRecord;
import org.epaulet.evidence.Tally;
import org.epaulet.job.correction.CorrectedPerson;
import org.epaulet.job.correction.CorrectionAgain;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.receipt.KeptEvidence;
import org.epaulet.job.store.CorrectionStore.Touched;
import org.epaulet.job.store.RosterStore;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.Units;
import org.epaulet.job.yearend.GradeBureau;
import org.epaulet.pay.Bands;
import org.epaulet.pay.Docking;
import org.epaulet.pay.PayLines;
import org.epaulet.pay.PeriodPaid;
import org.epaulet.policy.Policy;
import org.epaulet.report.PersonResult;
import org.epaulet.roster.Member;
import org.epaulet.roster.Stays;

/**
 * Explains what a correction made of somebody whom it touches (R17): from its evidence and rows, computed once more with everybody of the
 * bureau, and held against what it published. Places, pools and what others got stand as they were published.
 */
final class CorrectionExplainer {

    private final Engine engine;
    private final Run run;
    private final CorrectionAgain again;
    private final RunContext context;
    private final Policy policy;
    private final Units units;

    CorrectionExplainer(Engine engine, Run run) {
        this.engine = engine;
        this.run = run;
        this.again = new CorrectionAgain(engine, run);
        this.context = RunContext.of(run, run.number(), null, engine.folder(run.number()));
        this.policy = context.policy();
        this.units = new RosterStore(engine.jdbc()).units(run.number());
    }

    /**
     * Explains the version of somebody whom the correction touches.
     *
     * @throws StoppedException when evidence is missing, or the figures computed once more are not those published
     */
    Explainer.Explained explain(Touched touched) {
        CorrectedPerson person = again.person(touched);
        Materials materials = materials(touched.person());
        Dossier dossier = person.standing() == null ? outside(person, materials) : inYear(person, materials);
        check(person, dossier);
        return new Explainer.Explained(
                person.standing() == null ? Explaining.outside(dossier) : Explaining.of(dossier), policy);
    }

    /** What the archives hold of the person: of the correction, and of the version before. */
    private record Materials(List<ArchivedRecord> records, List<Tally> tallies, List<ArchivedRecord> recordsBefore) {}

    private Materials materials(String person) {
        List<ArchivedRecord> before;
        try (KeptEvidence evidence = KeptEvidence.open(context(again.before()))) {
            before = evidence.records(person);
        }
        try (KeptEvidence evidence = KeptEvidence.open(context)) {
            return new Materials(
                    evidence.records(person), evidence.tallies(Set.of(person)).getOrDefault(person, List.of()), before);
        }
    }

    private RunContext context(long version) {
        Run published = new RunStore(engine.jdbc()).find(version).orElseThrow();
        return RunContext.of(published, version, null, engine.folder(version));
    }

    private Dossier inYear(CorrectedPerson person, Materials materials) {
        Assessment assessed = new Assessor(policy, context.year())
                .assess(person.member(), materials.tallies())
                .orElseThrow();
        Assessment assessment = policy.ratesByBureau() ? assessed.ratedLike(person.now()) : assessed;
        boolean graded = person.standing().graded().grade() != null;
        Assessment effective = graded ? assessment.decided() : assessment;
        PersonFigures figures = PersonFigures.of(
                person.member(),
                context.year(),
                effective,
                person.standing().graded(),
                person.standing().ranked());
        return new Dossier(
                grounds(person, materials),
                assessment,
                published(person),
                List.of(),
                figures,
                person.candidates(),
                person.moves(),
                payment(person, figures, assessment.service().days()),
                person.contract(),
                result(run, person.touched().number()),
                correction(
                        person,
                        materials,
                        Docking.of(policy, figures, assessment.service().days())));
    }

    private Payment payment(CorrectedPerson person, PersonFigures figures, int days) {
        Member member = person.member();
        return new Payment(
                Bands.of(policy, figures),
                Stays.of(member.person(), member.transfers(), context.year()),
                List.of(),
                List.of(),
                person.line(),
                new PayLines(policy, context.year()).awards(member.person(), figures, days),
                periodAwards(person),
                person.honours());
    }

    private Grounds grounds(CorrectedPerson person, Materials materials) {
        return new RunGrounds(engine, run, policy, context.year(), units)
                .of(person.member(), materials.records(), materials.tallies());
    }

    /** Of the bureau's grades only the person's is decided anew; the seats are those of the year. */
    private BureauGrades published(CorrectedPerson person) {
        return new BureauGrades(
                List.of(person.standing().graded()),
                person.seats(),
                person.seats().stream().mapToInt(PoolSeats::assessed).sum(),
                person.seats().stream().mapToInt(PoolSeats::seats).sum(),
                year(person).map(year -> year.grades().shared()).orElse(List.of()));
    }

    private Dossier outside(CorrectedPerson person, Materials materials) {
        return Dossier.outside(grounds(person, materials), correction(person, materials, Docking.NONE));
    }

    private CorrectionDossier correction(CorrectedPerson person, Materials materials, Docking docking) {
        Touched touched = person.touched();
        boolean inYear = person.standing() != null;
        return new CorrectionDossier(
                run.correction(),
                again.before(),
                List.of(touched.causes().split(" ")),
                touched.base() == null
                        ? null
                        : result(
                                new RunStore(engine.jdbc()).find(again.before()).orElseThrow(), touched.base()),
                person.memberBefore(),
                materials.recordsBefore(),
                person.stood(),
                person.byRecords(),
                person.decided(),
                inYear ? person.standing().graded() : null,
                inYear ? person.standing().ranked() : 0,
                person.decisions().stream().map(CorrectionHistory::decided).toList(),
                person.sharesBefore(),
                person.shares(),
                person.rates(),
                docking,
                person.paidBefore(),
                person.recovery(),
                touched.recoveriesBefore(),
                policy.on(context.year().nextStart()),
                inYear
                        ? person.standing().move().after()
                        : person.member().person().tier());
    }

    private PersonResult result(Run version, int number) {
        return new VersionResults(engine).of(version, number);
    }

    /** What the periods paid stands as it was published, and is told as the year's run reckons it. */
    private List<PeriodPaid> periodAwards(CorrectedPerson person) {
        if (person.standing().periodAwards() == 0) {
            return List.of();
        }
        return new ArrayList<>(year(person)
                .orElseThrow()
                .periodAwards()
                .getOrDefault(person.touched().person(), List.of()));
    }

    /** Returns what the year's run made of the person's bureau; empty: it did not know it. */
    private Optional<GradeBureau.Outcome> year(CorrectedPerson person) {
        YearStores year = YearStores.of(engine, context(again.year()));
        String bureau = units.tree().bureau(person.member().person().unit());
        return year.units().has(bureau)
                ? Optional.of(new GradeBureau(year.context(), year.units(), year.people())
                        .outcome(year.units().number(bureau)))
                : Optional.empty();
    }

    private void check(CorrectedPerson person, Dossier dossier) {
        List<String> differences =
                new ArrayList<>(dossier.published() == null ? List.of() : Recheck.differences(dossier));
        Touched kept = person.touched();
        if (person.paidBefore() != kept.paidBefore()
                || person.recovery().due() != kept.due()
                || person.recovery().monthLimit() != kept.monthLimit()) {
            differences.add("due");
        }
        if ((person.standing() == null) != (result(run, kept.number()) == null)) {
            differences.add("in_year");
        }
        Explainer.requireSame(kept.person(), run, differences);
    }
}
