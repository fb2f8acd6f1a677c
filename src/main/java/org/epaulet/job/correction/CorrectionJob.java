package org.epaulet.job.correction;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.epaulet.audit.Manifest;
import org.epaulet.evidence.Archive;
import org.epaulet.evidence.ArchiveFormat;
import org.epaulet.evidence.ArchiveLimits;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.engine.Stages;
import org.epaulet.job.engine.Steps;
import org.epaulet.job.engine.StraightOn;
import org.epaulet.job.engine.Threads;
import org.epaulet.job.files.Folders;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.outputs.AssembleOutputs;
import org.epaulet.job.outputs.CsvTotals;
import org.epaulet.job.outputs.WriteOutputs;
import org.epaulet.job.publication.ManifestDraft;
import org.epaulet.job.publication.Publication;
import org.epaulet.job.publication.Published;
import org.epaulet.job.publication.Sources;
import org.epaulet.job.receipt.EvidenceBase;
import org.epaulet.job.receipt.EvidenceWork;
import org.epaulet.job.receipt.RejectGate;
import org.epaulet.job.run.JobKind;
import org.epaulet.job.run.Refillable;
import org.epaulet.job.store.CorrectionStore;
import org.epaulet.job.store.CorrectionStore.Basis;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.Once;
import org.epaulet.job.store.OutputStore;
import org.epaulet.job.store.PeopleStores;
import org.epaulet.job.store.ResultModel;
import org.epaulet.job.store.RosterStore;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.Units;
import org.epaulet.job.yearend.AssessPeople;
import org.epaulet.job.yearend.PeoplePlan;
import org.epaulet.report.CorrectionReports;
import org.epaulet.report.Language;
import org.epaulet.report.Reports;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.jdbc.core.JdbcTemplate;

/** The correction of a locked year (R17): its steps, in order. */
public final class CorrectionJob implements Refillable {

    private final JobKind.Setting setting;
    private final RunContext context;
    private final int number;
    private final Basis basis;
    private final JdbcTemplate jdbc;
    private final IntakeStore intake;
    private final RosterStore roster;
    private final OutputStore outputs;
    private final Publication publication;
    private final EvidenceWork evidence;
    private final Supplier<Units> units;
    private final PeopleStores people;
    private final Supplier<CorrectionResults> results = Once.of(this::results);

    /** Takes what the run works on and the folder that it fills. */
    public CorrectionJob(JobKind.Setting setting, Publication publication) {
        this.setting = setting;
        this.context = setting.context();
        this.number = setting.run().correction();
        this.jdbc = setting.engine().jdbc();
        this.basis = new CorrectionStore(jdbc, context.run()).basis().orElseThrow();
        this.intake = new IntakeStore(jdbc, context.run());
        this.roster = new RosterStore(jdbc);
        this.outputs = new OutputStore(jdbc, context.run());
        this.publication = publication;
        this.units = Once.of(() -> roster.units(context.run()));
        this.people = new PeopleStores(jdbc, context.run(), context.policy(), roster, units);
        this.evidence = new EvidenceWork(context, base(), intake, roster, setting.progress());
    }

    private EvidenceBase base() {
        if (basis.complete()) {
            return EvidenceBase.NONE;
        }
        Path folder = setting.engine().folder(basis.baseRun()).resolve("evidence");
        if (!Files.isDirectory(folder)) {
            throw new StoppedException(
                    ExitStatus.FAILED,
                    "The archived evidence of run %d is no longer in the work folder; restore it, or send a whole delivery."
                            .formatted(basis.baseRun()));
        }
        if (!ArchiveFormat.readable(folder)) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "The evidence of run %d was archived by another version of Epaulet in a format that this one does not read; send a whole delivery, or run the correction with that version."
                            .formatted(basis.baseRun()));
        }
        try (Archive archive = Archive.open(folder, ArchiveLimits.ofThreads(1))) {
            return EvidenceBase.of(folder, archive.files(), number);
        }
    }

    @Override
    public Job build(Threads threads) {
        Steps steps =
                new Steps(setting.engine(), threads.executor(), setting.progress(), setting.lock(), setting.brake());
        ReceiveCorrection receive =
                new ReceiveCorrection(setting.engine(), context, number, basis, roster, intake, evidence::notices);
        SimpleJobBuilder builder = new JobBuilder(
                        JobDefinition.CORRECTION, setting.engine().repository())
                .start(steps.whole(Stages.RECEIVE_TABLES, receive::receive))
                .next(steps.partitioned(Stages.RECEIVE_EVALUATIONS, evidence::sections));
        stages(steps.onto(builder));
        return builder.next(steps.whole("reconcile and publish", this::publish)).build();
    }

    /** What lies between the rows received and the folder filled, in order. */
    private void stages(Stages stages) {
        stages.whole("resolve revisions", evidence::resolve);
        stages.whole("check rejects", this::checkRejects);
        stages.partitioned("assess", Once.of(this::assess));
        stages.whole("correct", this::correct);
        stages.partitioned("write", Once.of(this::write));
        stages.partitioned("assemble", Once.of(this::assemble));
    }

    private long checkRejects() {
        return new RejectGate(context, intake, publication, () -> Reports.rejects(context.policy(), model()))
                .pass("Nothing was corrected");
    }

    private Steps.Plan<PeoplePlan.Span> assess() {
        AssessPeople work = new AssessPeople(context, people.members(), people.assessments(), evidence::tallies);
        return new PeoplePlan(
                roster.people(context.run()), context.definition().partitions(), work::assess, setting.progress());
    }

    private long correct() {
        return new CorrectPeople(setting.engine(), context, number, basis, units.get(), people).correct();
    }

    private WriteOutputs write() {
        return new WriteOutputs(
                reports().pieces(), parts(), context.definition().partitions().rows(), outputs, setting.progress());
    }

    private AssembleOutputs assemble() {
        return new AssembleOutputs(reports(), parts(), publication.staging(), outputs, setting.progress());
    }

    private long publish() {
        if (results.get().people().isEmpty()) {
            List<String> notices = new ArrayList<>(intake.notices());
            notices.add("Nobody is touched: what was sent changes nothing.");
            intake.writeNotices(notices);
        }
        Published published = new Published(setting.engine(), context, intake, outputs, publication, setting.key());
        published.publish(
                setting.lock(),
                this::assemble,
                this::totals,
                () -> null,
                new RunStore(jdbc).find(basis.baseRun()).orElseThrow());
        return 0;
    }

    private SortedMap<String, String> totals(AssembleOutputs assembly) {
        return new CorrectionTotals(
                        results.get(), intake.counts(), new CsvTotals(publication.staging()), assembly.sheetTotals())
                .check();
    }

    @Override
    public Manifest again(Run run, Run previous, StraightOn straight) {
        straight.countReceived(intake.counts());
        new CorrectionStore(jdbc, context.run()).forgetOutcomes(number, basis);
        stages(straight);
        return new ManifestDraft(context, intake, outputs, units.get())
                .of(run, straight.counts(), totals(assemble()), null, previous);
    }

    @Override
    public Path filled() {
        return publication.staging();
    }

    private Path parts() {
        return context.work().resolve(Folders.PARTS);
    }

    private CorrectionReports reports() {
        return new CorrectionReports(
                context.policy(),
                context.year(),
                results.get(),
                Language.valueOf(context.language().toUpperCase(Locale.ROOT)));
    }

    private CorrectionResults results() {
        return new CorrectionResults(jdbc, context, number, basis, units.get(), people, model());
    }

    private ResultModel model() {
        return new ResultModel(
                jdbc, context.run(), units.get(), people, () -> new Sources(context, intake, units.get()).manifesto());
    }

    @Override
    public void close() {
        evidence.close();
    }
}
