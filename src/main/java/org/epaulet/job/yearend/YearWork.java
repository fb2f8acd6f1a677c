package org.epaulet.job.yearend;

import java.util.function.Supplier;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.engine.Steps;
import org.epaulet.job.engine.Threads;
import org.epaulet.job.publication.Publication;
import org.epaulet.job.publication.Sources;
import org.epaulet.job.receipt.EvidenceBase;
import org.epaulet.job.receipt.EvidenceWork;
import org.epaulet.job.receipt.RejectGate;
import org.epaulet.job.run.JobKind;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.Once;
import org.epaulet.job.store.OutputStore;
import org.epaulet.job.store.PeopleStores;
import org.epaulet.job.store.ResultModel;
import org.epaulet.job.store.RosterStore;
import org.epaulet.job.store.Units;
import org.epaulet.report.Reports;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the run of a year and its correction work on, and the steps that are the same for both. */
public final class YearWork implements AutoCloseable {

    private final JobKind.Setting setting;
    private final Publication publication;
    private final IntakeStore intake;
    private final RosterStore roster;
    private final OutputStore outputs;
    private final Supplier<Units> units;
    private final PeopleStores people;
    private final EvidenceWork evidence;

    /**
     * Takes the run, the folder that it fills, and the archived records to which its own come.
     *
     * @param setting its lock is null where nothing is published
     */
    public YearWork(JobKind.Setting setting, Publication publication, EvidenceBase base) {
        RunContext context = setting.context();
        JdbcTemplate jdbc = setting.engine().jdbc();
        this.setting = setting;
        this.publication = publication;
        this.intake = new IntakeStore(jdbc, context.run());
        this.roster = new RosterStore(jdbc);
        this.outputs = new OutputStore(jdbc, context.run());
        this.units = Once.of(() -> roster.units(context.run()));
        this.people = new PeopleStores(jdbc, context.run(), context.policy(), roster, units);
        this.evidence = new EvidenceWork(context, base, intake, roster, setting.progress());
    }

    /** Returns the steps of the run, their partitions on these threads. */
    public Steps steps(Threads threads) {
        return new Steps(setting.engine(), threads.executor(), setting.progress(), setting.lock(), setting.brake());
    }

    /**
     * Lets the run go on, or publishes the rejects alone.
     *
     * @param nothing what is not done then, the beginning of a sentence
     */
    public long checkRejects(String nothing) {
        return rejectGate().pass(nothing);
    }

    /** Returns what lets the run go on once every row is read. */
    public RejectGate rejectGate() {
        return new RejectGate(
                context(), intake, publication, () -> Reports.rejects(context().policy(), model()));
    }

    /** Plans the assessment of everybody. */
    public Steps.Plan<PeoplePlan.Span> assess() {
        return byPeople(new AssessPeople(context(), people, evidence::tallies)::assess);
    }

    Steps.Plan<PeoplePlan.Span> byPeople(PeoplePlan.Work work) {
        return new PeoplePlan(
                roster.people(context().run()), context().definition().partitions(), work, setting.progress());
    }

    JobKind.Setting setting() {
        return setting;
    }

    RunContext context() {
        return setting.context();
    }

    Publication publication() {
        return publication;
    }

    /** Returns what was received. */
    public IntakeStore intake() {
        return intake;
    }

    /** Returns where people and units are received. */
    public RosterStore roster() {
        return roster;
    }

    OutputStore outputs() {
        return outputs;
    }

    /** Returns the units, once they are received. */
    public Units units() {
        return units.get();
    }

    /** Returns what is computed about people. */
    public PeopleStores people() {
        return people;
    }

    /** Returns the evaluations. */
    public EvidenceWork evidence() {
        return evidence;
    }

    /** Returns what was computed, as outputs read it. */
    public ResultModel model() {
        return new ResultModel(
                setting.engine().jdbc(),
                context().run(),
                units(),
                people,
                () -> new Sources(context(), intake, units()).manifesto());
    }

    @Override
    public void close() {
        evidence.close();
    }
}
