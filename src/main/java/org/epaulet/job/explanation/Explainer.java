package org.epaulet.job.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.Assessor;
import org.epaulet.assessment.Graded;
import org.epaulet.assessment.PersonFigures;
import org.epaulet.audit.Dossier;
import org.epaulet.audit.Explaining;
import org.epaulet.audit.Explanation;
import org.epaulet.audit.Payment;
import org.epaulet.audit.Recheck;
import org.epaulet.contract.ContractReview;
import org.epaulet.delivery.CodePoints;
import org.epaulet.evidence.ArchivedRecord;
import org.epaulet.evidence.Tally;
import org.epaulet.job.correction.CorrectionAgain;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.receipt.KeptEvidence;
import org.epaulet.job.run.RunBook;
import org.epaulet.job.store.CorrectionStore.Touched;
import org.epaulet.job.store.PeopleStores;
import org.epaulet.job.store.ResultModel;
import org.epaulet.job.store.RosterStore;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.Units;
import org.epaulet.job.year.YearRecord;
import org.epaulet.job.year.YearVersions;
import org.epaulet.job.yearend.GradeBureau;
import org.epaulet.job.yearend.SettleBureau;
import org.epaulet.pay.Bands;
import org.epaulet.pay.Honours;
import org.epaulet.pay.PayLines;
import org.epaulet.pay.Share;
import org.epaulet.pay.ShareClaim;
import org.epaulet.pay.UnitPool;
import org.epaulet.policy.Policy;
import org.epaulet.policy.pay.Band;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.report.PersonResult;
import org.epaulet.roster.Member;
import org.epaulet.roster.Stay;
import org.epaulet.roster.Stays;
import org.epaulet.tier.TierMove;

/**
 * Explains one person's year from what a published run kept: everything is computed once more from the archived records and
 * the received rows, and held against what was published.
 */
public final class Explainer {

    private final Engine engine;

    /** Takes the opened work folder. */
    public Explainer(Engine engine) {
        this.engine = engine;
    }

    /** An explanation with the policy in whose words it is told. */
    public record Explained(Explanation explanation, Policy policy) {}

    /**
     * Explains the year.
     *
     * @param number of the run; null: the one published last
     * @throws StoppedException when there is nothing to explain, or the figures computed once more are not those published
     */
    public Explained explain(String person, int year, Long number) {
        Run run = run(year, number);
        if (number == null) {
            return latest(person, run);
        }
        return switch (run.job()) {
            case JobDefinition.NIGHTLY -> new NightExplainer(engine, run).explain(person);
            case JobDefinition.CORRECTION -> corrected(person, run);
            default -> year(person, run);
        };
    }

    /** The version that stands for the person: that of the last correction that touches them, or the year's. */
    private Explained latest(String person, Run published) {
        Optional<Run> last =
                lastThatTouches(person, YearRecord.of(engine, published.year()).corrections());
        if (last.isEmpty()) {
            return year(person, published);
        }
        Explained explained = corrected(person, last.get());
        return new Explained(
                explained.explanation().with(new CorrectionHistory(engine).of(person, published.year())),
                explained.policy());
    }

    private Optional<Run> lastThatTouches(String person, List<Run> versions) {
        return versions.stream()
                .filter(run -> run.job().equals(JobDefinition.CORRECTION))
                .filter(run -> new CorrectionAgain(engine, run).touched(person).isPresent())
                .reduce((earlier, later) -> later);
    }

    private Explained corrected(String person, Run correction) {
        Touched touched = new CorrectionAgain(engine, correction)
                .touched(person)
                .orElseThrow(() -> new StoppedException(ExitStatus.USAGE, untouched(person, correction)));
        return new CorrectionExplainer(engine, correction).explain(touched);
    }

    private String untouched(String person, Run correction) {
        if (new RosterStore(engine.jdbc()).number(correction.number(), person).isEmpty()) {
            return "Person %s is not on the roster of correction %d of year %d (run %d); the number must be as the roster writes it."
                    .formatted(person, correction.correction(), correction.year(), correction.number());
        }
        List<Run> versions = new YearVersions(engine).under(correction);
        long stands = lastThatTouches(person, versions).orElse(versions.get(0)).number();
        return "Correction %d of year %d (run %d) does not touch person %s: for them stands what run %d published, explained by --run %d."
                .formatted(correction.correction(), correction.year(), correction.number(), person, stands, stands);
    }

    /**
     * Explains the night of a day.
     *
     * @throws StoppedException when there is nothing to explain, or the figures computed once more are not those published
     */
    public Explained explain(String person, LocalDate night) {
        Run run = new RunStore(engine.jdbc())
                .all().stream()
                        .filter(one -> one.job().equals(JobDefinition.NIGHTLY)
                                && one.state() == RunStore.State.PUBLISHED
                                && night.equals(one.asOf()))
                        .max(Comparator.comparing(Run::ended))
                        .orElseThrow(() -> new StoppedException(
                                ExitStatus.USAGE,
                                "No night of " + night
                                        + " is published in this work folder; `runs` lists what there is."));
        return new NightExplainer(engine, run).explain(person);
    }

    private Explained year(String person, Run run) {
        int year = run.year();
        RunContext context = RunContext.of(run, run.number(), null, engine.folder(run.number()));
        RosterStore roster = new RosterStore(engine.jdbc());
        int place = roster.number(run.number(), person)
                .orElseThrow(() -> new StoppedException(
                        ExitStatus.USAGE,
                        "Person %s is not on the roster of year %d (run %d); the number must be as the roster writes it."
                                .formatted(person, year, run.number())));
        Units units = roster.units(run.number());
        PeopleStores people = new PeopleStores(engine.jdbc(), run.number(), context.policy(), roster, () -> units);
        Member member = people.members().all().get(place);
        if (!people.assessments().all().containsKey(place)) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "Person %s was not employed on any day of year %d (employed %s to %s): outside the year, nothing was computed."
                            .formatted(
                                    person,
                                    year,
                                    member.person().joined(),
                                    member.person().left() == null
                                            ? "now"
                                            : member.person().left()));
        }
        Dossier dossier = dossier(run, context, units, people, place, member);
        requireSame(person, run, Recheck.differences(dossier));
        return new Explained(Explaining.of(dossier), context.policy());
    }

    static void requireSame(String person, Run run, List<String> differences) {
        if (!differences.isEmpty()) {
            throw new StoppedException(
                    ExitStatus.FAILED,
                    "Computed once more, the figures of person %s are not those that run %d published: %s. `verify` tells what was changed."
                            .formatted(person, run.number(), String.join(", ", differences)));
        }
    }

    private Run run(int year, Long number) {
        RunStore runs = new RunStore(engine.jdbc());
        if (number == null) {
            return runs.latestPublished(JobDefinition.YEAR_END, year)
                    .orElseThrow(() -> new StoppedException(
                            ExitStatus.USAGE,
                            "Year " + year + " is not published in this work folder; `runs` lists what there is."));
        }
        Run run = new RunBook(engine).run(number);
        if (run.state() != RunStore.State.PUBLISHED || run.year() != year) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "Run %d is of year %d and %s; expected a published run of year %d."
                            .formatted(number, run.year(), run.state(), year));
        }
        return run;
    }

    private Dossier dossier(Run run, RunContext context, Units units, PeopleStores people, int place, Member member) {
        Policy policy = context.policy();
        AssessmentYear year = context.year();
        String person = member.person().id();
        List<ArchivedRecord> records;
        List<Tally> tallies;
        try (KeptEvidence evidence = KeptEvidence.open(context)) {
            records = evidence.records(person);
            tallies = evidence.tallies(Set.of(person)).getOrDefault(person, List.of());
        }
        Assessment assessment =
                new Assessor(policy, year).assess(member, tallies).orElseThrow();
        int bureau = units.bureau(units.number(member.person().unit()));
        GradeBureau.Outcome outcome = new GradeBureau(context, units, people).outcome(bureau);
        assessment =
                policy.ratesByBureau() ? assessment.ratedLike(outcome.assessed().get(place)) : assessment;
        Graded graded = outcome.graded().get(person);
        PersonFigures figures = PersonFigures.of(
                member, year, assessment, graded, outcome.ranked().get(graded.pool()));
        Band band = Bands.of(policy, figures);
        List<Stay> stays = Stays.of(member.person(), member.transfers(), year);
        List<UnitPool> pools = new ArrayList<>();
        List<ShareClaim> claims = new ArrayList<>();
        pools(context, units, people, stays, pools, claims);
        List<Share> shares = pools.stream()
                .flatMap(pool -> pool.shares().stream())
                .filter(share -> share.person().equals(person))
                .toList();
        PayLines lines = new PayLines(policy, year);
        TierMove move = outcome.moves().get(person);
        PersonResult published = new ResultModel(engine.jdbc(), run.number(), units, people, () -> null).person(place);
        return new Dossier(
                new RunGrounds(engine, run, policy, year, units).of(member, records, tallies),
                assessment,
                outcome.grades(),
                outcome.contenders(),
                figures,
                outcome.candidates(),
                List.copyOf(outcome.moves().values()),
                new Payment(
                        band,
                        stays,
                        pools,
                        claims,
                        lines.of(
                                member,
                                assessment.service().days(),
                                band,
                                figures,
                                outcome.paidByPeriods(person),
                                move.before(),
                                move.after(),
                                shares),
                        lines.awards(
                                member.person(), figures, assessment.service().days()),
                        outcome.periodAwards().getOrDefault(person, List.of()),
                        Honours.of(policy, year, member)),
                ContractReview.of(policy, year, member, figures, assessment).orElse(null),
                published,
                null);
    }

    /** The pools of the units where the person was, each split over everybody who was in it. */
    private static void pools(
            RunContext context,
            Units units,
            PeopleStores people,
            List<Stay> stays,
            List<UnitPool> pools,
            List<ShareClaim> claims) {
        Set<String> wanted = new TreeSet<>(CodePoints.ORDER);
        Set<Integer> bureaus = new TreeSet<>();
        stays.forEach(stay -> {
            wanted.add(stay.unit());
            bureaus.add(units.bureau(units.number(stay.unit())));
        });
        Map<String, UnitPool> found = new TreeMap<>(CodePoints.ORDER);
        SettleBureau settling = new SettleBureau(context, units, people);
        for (int bureau : bureaus) {
            SettleBureau.Settled settled = settling.settled(bureau);
            settled.pools().stream()
                    .filter(pool -> wanted.contains(pool.unit()))
                    .forEach(pool -> found.put(pool.unit(), pool));
            settled.claims().stream()
                    .filter(claim -> wanted.contains(claim.unit()))
                    .forEach(claims::add);
        }
        pools.addAll(found.values());
    }
}
