package org.epaulet.job.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.Assessor;
import org.epaulet.assessment.PersonFigures;
import org.epaulet.audit.Dossier;
import org.epaulet.audit.Explaining;
import org.epaulet.contract.ContractReview;
import org.epaulet.delivery.CodePoints;
import org.epaulet.evidence.ArchivedRecord;
import org.epaulet.evidence.Tally;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.nightly.KeptStands;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.receipt.KeptEvidence;
import org.epaulet.job.standing.Assessed;
import org.epaulet.job.standing.BureauStanding;
import org.epaulet.job.standing.DayAssessor;
import org.epaulet.job.standing.KeptStand;
import org.epaulet.job.standing.Stand;
import org.epaulet.job.store.MemberStore;
import org.epaulet.job.store.NightStore;
import org.epaulet.job.store.NightStore.Night;
import org.epaulet.job.store.RosterStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.Units;
import org.epaulet.policy.Policy;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.Member;

/**
 * Explains where one person stood on a night: computed once more from the archived records and the received rows, with everybody of the
 * bureau, and held against what the night kept.
 */
final class NightExplainer {

    private final Engine engine;
    private final Run run;
    private final RunContext context;
    private final Policy policy;
    private final AssessmentYear year;
    private final Units units;
    private final RosterStore roster;
    private final Night night;
    private final DayAssessor assessor;

    NightExplainer(Engine engine, Run run) {
        this.engine = engine;
        this.run = run;
        this.context = RunContext.of(run, run.number(), null, engine.folder(run.number()));
        this.policy = context.written().on(run.asOf());
        this.year = context.year().upTo(run.asOf());
        this.night = new NightStore(engine.jdbc()).night(run.number());
        this.roster = new RosterStore(engine.jdbc());
        this.units = roster.units(night.rosterRun());
        this.assessor = new DayAssessor(policy, year, units.homes(policy));
    }

    /**
     * Explains where the person stood on that night.
     *
     * @throws StoppedException when there is nothing to explain, or the figures computed once more are not those that were kept
     */
    Explainer.Explained explain(String person) {
        try (KeptEvidence evidence = KeptEvidence.open(context)) {
            Map<String, Member> people = people();
            Member self = people.get(person);
            if (self == null) {
                throw usage(
                        "Person %s is not on the roster of the night of %s (run %d); the number must be as the roster writes it."
                                .formatted(person, run.asOf(), run.number()));
            }
            if (!assessor.inYear(self)) {
                throw usage("Person %s was not employed on any day of year %d up to %s: nothing was computed."
                        .formatted(person, run.year(), run.asOf()));
            }
            String bureau = bureau(self);
            people.values().removeIf(member -> !bureau(member).equals(bureau));
            return new Explainer.Explained(
                    Explaining.of(dossier(evidence, people, assessor.onTheDay(self), bureau)), policy);
        }
    }

    private static StoppedException usage(String sentence) {
        return new StoppedException(ExitStatus.USAGE, sentence);
    }

    private String bureau(Member member) {
        return units.tree().bureau(assessor.onTheDay(member).person().unit());
    }

    private Map<String, Member> people() {
        Map<String, Member> people = new TreeMap<>(CodePoints.ORDER);
        new MemberStore(engine.jdbc(), roster, night.rosterRun(), units, policy)
                .all()
                .values()
                .forEach(member -> people.put(member.person().id(), member));
        return people;
    }

    private Dossier dossier(KeptEvidence evidence, Map<String, Member> people, Member known, String bureauCode) {
        String person = known.person().id();
        Set<String> contradicted = evidence.conflicted();
        Member self = contradicted.contains(person) ? known.inConflict() : known;
        Map<String, List<Tally>> tallies = evidence.tallies(people.keySet());
        List<Assessed> assessed = new ArrayList<>();
        people.forEach(
                (id, member) -> assessor.assess(member, tallies.getOrDefault(id, List.of()), contradicted.contains(id))
                        .ifPresent(assessed::add));
        BureauStanding.Bureau bureau = new BureauStanding(policy, year, units.tree()).decide(bureauCode, assessed);
        Stand stand = bureau.stands().stream()
                .filter(one -> one.result().id().equals(person))
                .findFirst()
                .orElseThrow();
        check(stand);
        List<Tally> own = assessor.closed(tallies.getOrDefault(person, List.of()));
        Assessment assessment = new Assessor(policy, year).assess(self, own).orElseThrow();
        PersonFigures figures = bureau.figures().get(person);
        return new Dossier(
                new RunGrounds(engine, run, policy, year, units).of(self, records(evidence, person), own),
                assessment,
                bureau.grades(),
                bureau.contenders(),
                figures,
                bureau.candidates(),
                List.copyOf(bureau.moves().values()),
                null,
                ContractReview.of(policy, year, self, figures, assessment).orElse(null),
                stand.result(),
                null);
    }

    /** Records dated later do not count yet, and are not the night's. */
    private List<ArchivedRecord> records(KeptEvidence evidence, String person) {
        return evidence.records(person).stream()
                .filter(record -> !record.date().isAfter(run.asOf()))
                .toList();
    }

    private void check(Stand stand) {
        KeptStand computed = KeptStand.of(stand);
        KeptStand kept = KeptStands.of(engine, run).get(computed.id());
        if (kept == null || !kept.figures().equals(computed.figures())) {
            throw new StoppedException(
                    ExitStatus.FAILED,
                    "Computed once more, the figures of person %s are not those that run %d published. `verify` tells what was changed."
                            .formatted(computed.id(), run.number()));
        }
    }
}
