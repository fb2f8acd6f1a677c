package org.epaulet.job.nightly;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.epaulet.evidence.ArchiveLimits;
import org.epaulet.evidence.EarlierArchive;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.engine.Stages;
import org.epaulet.job.engine.Steps;
import org.epaulet.job.engine.Threads;
import org.epaulet.job.publication.Publication;
import org.epaulet.job.receipt.CarriedSections;
import org.epaulet.job.receipt.EvidenceWork;
import org.epaulet.job.receipt.RejectGate;
import org.epaulet.job.run.JobKind;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.NightStore;
import org.epaulet.job.store.NightStore.Night;
import org.epaulet.job.store.Once;
import org.epaulet.job.store.RosterStore;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.jdbc.core.JdbcTemplate;

/** The nightly job: its steps, in order. */
final class NightlyJob implements JobKind.Work {

    /** The steps that read the delivery. */
    static final Set<String> READING = Set.of(Stages.RECEIVE_TABLES, Stages.RECEIVE_EVALUATIONS);

    private final JobKind.Setting setting;
    private final RunContext context;
    private final Publication publication;
    private final IntakeStore intake;
    private final RosterStore roster;
    private final Night night;
    private final Supplier<EvidenceWork> evidence = Once.of(this::openEvidence);
    private final NightIntake taking;
    private final NightWork work;
    private final NightOutputs outputs;
    private boolean opened;

    NightlyJob(JobKind.Setting setting, Publication publication) {
        JdbcTemplate jdbc = setting.engine().jdbc();
        this.setting = setting;
        this.context = setting.context();
        this.publication = publication;
        this.intake = new IntakeStore(jdbc, context.run());
        this.roster = new RosterStore(jdbc);
        this.night = new NightStore(jdbc).night(context.run());
        this.taking = new NightIntake(jdbc, context, night, roster, evidence);
        this.work = new NightWork(setting, publication, night, roster, evidence);
        this.outputs = new NightOutputs(work);
    }

    @Override
    public Job build(Threads threads) {
        Steps steps =
                new Steps(setting.engine(), threads.executor(), setting.progress(), setting.lock(), setting.brake());
        return new JobBuilder(JobDefinition.NIGHTLY, setting.engine().repository())
                .start(steps.whole(Stages.RECEIVE_TABLES, taking::receiveTables))
                .next(steps.whole("take over", taking::takeOver))
                .next(steps.partitioned(
                        Stages.RECEIVE_EVALUATIONS, () -> evidence.get().sections()))
                .next(steps.whole(
                        "resolve revisions",
                        setting.upon(
                                () -> evidence.get().resolveUpTo(setting.run().asOf()))))
                .next(steps.whole("check rejects", this::checkRejects))
                .next(steps.whole("stand", outputs::write))
                .next(steps.whole("publish", new NightPublication(work, outputs)::publish))
                .build();
    }

    private long checkRejects() {
        return new RejectGate(context, intake, publication, outputs::rejects).pass("Nothing was scored");
    }

    private EvidenceWork openEvidence() {
        opened = true;
        return new EvidenceWork(context, intake, roster, night.rosterRun(), carried(), setting.progress());
    }

    private CarriedSections carried() {
        if (night.continues() == null) {
            return CarriedSections.NONE;
        }
        JdbcTemplate jdbc = setting.engine().jdbc();
        Run before = new RunStore(jdbc).find(night.continues()).orElseThrow();
        Night other = new NightStore(jdbc).night(before.number());
        ArchiveLimits limits =
                ArchiveLimits.ofThreads(context.definition().partitions().sideBySide());
        return CarriedSections.of(
                EarlierArchive.open(
                        setting.engine().folder(before.number()).resolve("evidence"), before.asOf(), limits),
                new IntakeStore(jdbc, before.number()),
                other.rosterRun() == night.rosterRun() ? List.of() : roster.employments(other.rosterRun()),
                other.rosterRun() == night.rosterRun() ? List.of() : roster.employments(night.rosterRun()),
                limits);
    }

    @Override
    public void close() {
        if (opened) {
            evidence.get().close();
        }
    }
}
