package org.epaulet.job.yearend;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.epaulet.audit.Manifest;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.engine.Brake;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.engine.Stages;
import org.epaulet.job.engine.Steps;
import org.epaulet.job.engine.StraightOn;
import org.epaulet.job.engine.Threads;
import org.epaulet.job.engine.YearLock;
import org.epaulet.job.files.Folders;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.outputs.AssembleOutputs;
import org.epaulet.job.outputs.CsvTotals;
import org.epaulet.job.outputs.WriteOutputs;
import org.epaulet.job.publication.ManifestDraft;
import org.epaulet.job.publication.Publication;
import org.epaulet.job.publication.Published;
import org.epaulet.job.publication.Sources;
import org.epaulet.job.receipt.EvidenceWork;
import org.epaulet.job.receipt.ReceiveTables;
import org.epaulet.job.receipt.RejectGate;
import org.epaulet.job.run.Refillable;
import org.epaulet.job.store.ControlStore;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.Once;
import org.epaulet.job.store.OutputStore;
import org.epaulet.job.store.PeopleStores;
import org.epaulet.job.store.ResultModel;
import org.epaulet.job.store.RosterStore;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.Units;
import org.epaulet.report.Language;
import org.epaulet.report.Reports;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.jdbc.core.JdbcTemplate;

/** The year-end job: its steps, in order. */
public final class YearEndJob implements Refillable {

    private final Engine engine;
    private final RunContext context;
    private final YearLock lock;
    private final PrivateKey key;
    private final Brake brake;
    private final Progress progress;
    private final JdbcTemplate jdbc;
    private final IntakeStore intake;
    private final RosterStore roster;
    private final OutputStore outputs;
    private final Publication publication;
    private final EvidenceWork evidence;
    private final Supplier<Units> units;
    private final PeopleStores people;

    /**
     * Takes what the run works on.
     *
     * @param publication the folder that is filled
     * @param lock null where nothing is published
     * @param key signs the manifest; null: nothing does
     */
    public YearEndJob(
            Engine engine,
            RunContext context,
            Publication publication,
            YearLock lock,
            PrivateKey key,
            Progress progress,
            Brake brake) {
        this.engine = engine;
        this.context = context;
        this.lock = lock;
        this.key = key;
        this.brake = brake;
        this.progress = progress;
        this.jdbc = engine.jdbc();
        this.intake = new IntakeStore(jdbc, context.run());
        this.roster = new RosterStore(jdbc);
        this.outputs = new OutputStore(jdbc, context.run());
        this.publication = publication;
        this.units = Once.of(() -> roster.units(context.run()));
        this.people = new PeopleStores(jdbc, context.run(), context.policy(), roster, units);
        this.evidence = new EvidenceWork(context, intake, roster, progress);
    }

    @Override
    public Job build(Threads threads) {
        Steps steps = new Steps(engine, threads.executor(), progress, lock, brake);
        SimpleJobBuilder builder = new JobBuilder(JobDefinition.YEAR_END, engine.repository())
                .start(steps.whole(
                        Stages.RECEIVE_TABLES, new ReceiveTables(context, roster, intake, evidence::notices)::receive))
                .next(steps.partitioned(Stages.RECEIVE_EVALUATIONS, evidence::sections));
        stages(steps.onto(builder));
        return builder.next(steps.whole("reconcile and publish", this::publish)).build();
    }

    /** What lies between the rows received and the folder filled, in order: a run does it step by step, a check straight on. */
    void stages(Stages stages) {
        stages.whole("resolve revisions", evidence::resolve);
        stages.whole("check rejects", this::checkRejects);
        stages.partitioned("assess", Once.of(this::assess));
        stages.partitioned("grade", Once.of(this::grade));
        stages.partitioned("settle", Once.of(this::settle));
        stages.partitioned("pay", Once.of(this::pay));
        stages.partitioned("write", Once.of(this::write));
        stages.partitioned("assemble", Once.of(this::assemble));
    }

    private long checkRejects() {
        return new RejectGate(context, intake, publication, () -> Reports.rejects(context.policy(), model()))
                .pass("Nothing was scored");
    }

    private Steps.Plan<PeoplePlan.Span> assess() {
        AssessPeople work = new AssessPeople(context, people.members(), people.assessments(), evidence::tallies);
        return people(work::assess);
    }

    private Steps.Plan<PeoplePlan.Span> grade() {
        GradeBureau work =
                new GradeBureau(context, units.get(), people.members(), people.assessments(), people.standings());
        return new BureauPlan(units.get(), roster.people(context.run()), work::grade, progress);
    }

    private Steps.Plan<PeoplePlan.Span> settle() {
        SettleBureau work = new SettleBureau(
                context, units.get(), people.members(), people.assessments(), people.standings(), people.settlements());
        return new BureauPlan(units.get(), roster.people(context.run()), work::settle, progress);
    }

    private Steps.Plan<PeoplePlan.Span> pay() {
        PayPeople work = new PayPeople(
                context,
                people.members(),
                people.assessments(),
                people.standings(),
                people.settlements(),
                people.pay());
        return people(work::pay);
    }

    private Steps.Plan<PeoplePlan.Span> people(PeoplePlan.Work work) {
        return new PeoplePlan(roster.people(context.run()), context.definition().partitions(), work, progress);
    }

    private WriteOutputs write() {
        return new WriteOutputs(
                reports().pieces(), parts(), context.definition().partitions().rows(), outputs, progress);
    }

    private AssembleOutputs assemble() {
        return new AssembleOutputs(reports(), parts(), publication.staging(), outputs, progress);
    }

    private long publish() {
        Published published = new Published(engine, context, intake, outputs, publication, key);
        ControlStore control = control();
        RunStore runs = new RunStore(jdbc);
        published.publish(
                lock,
                this::assemble,
                assembly -> reconciliation(control, assembly).check(),
                control::outside,
                runs.publishedBefore(runs.find(context.run()).orElseThrow()).orElse(null));
        return 0;
    }

    private Reconciliation reconciliation(ControlStore control, AssembleOutputs assembly) {
        return new Reconciliation(intake, control, new CsvTotals(publication.staging()), assembly.sheetTotals());
    }

    private Path parts() {
        return context.work().resolve(Folders.PARTS);
    }

    private Reports reports() {
        return new Reports(
                context.policy(),
                context.year(),
                model(),
                Language.valueOf(context.language().toUpperCase(Locale.ROOT)));
    }

    private ResultModel model() {
        return new ResultModel(
                jdbc, context.run(), units.get(), people, () -> new Sources(context, intake, units.get()).manifesto());
    }

    /** What is checked is read from the database, not what is at hand. */
    private ControlStore control() {
        return new ControlStore(jdbc, context.run(), context.policy(), units.get());
    }

    @Override
    public Manifest again(Run run, Run previous, StraightOn straight) {
        straight.countReceived(intake.counts());
        stages(straight);
        SortedMap<String, String> totals = reconciliation(control(), assemble()).check();
        return new ManifestDraft(context, intake, outputs, units.get())
                .of(run, straight.counts(), totals, control().outside(), previous);
    }

    @Override
    public Path filled() {
        return publication.staging();
    }

    @Override
    public void close() {
        evidence.close();
    }
}
