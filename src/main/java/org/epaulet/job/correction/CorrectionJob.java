package org.epaulet.job.correction;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.epaulet.audit.Manifest;
import org.epaulet.delivery.FileCount;
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
import org.epaulet.job.outputs.CsvTotals;
import org.epaulet.job.publication.Publication;
import org.epaulet.job.receipt.EvidenceBase;
import org.epaulet.job.receipt.EvidenceWork;
import org.epaulet.job.run.JobKind;
import org.epaulet.job.run.Refillable;
import org.epaulet.job.store.CorrectionStore;
import org.epaulet.job.store.CorrectionStore.Basis;
import org.epaulet.job.store.Once;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.yearend.YearOutputs;
import org.epaulet.job.yearend.YearWork;
import org.epaulet.report.CorrectionReports;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;

/** The correction of a locked year (R17): its steps, in order. */
public final class CorrectionJob implements Refillable {

    private static final String NOTHING_DONE = "Nothing was corrected";

    private final JobKind.Setting setting;
    private final RunContext context;
    private final int number;
    private final CorrectionStore store;
    private final Basis basis;
    private final YearWork work;
    private final EvidenceWork evidence;
    private final YearOutputs outputs;
    private final Supplier<CorrectionResults> results = Once.of(this::results);

    /** Takes what the run works on and the folder that it fills. */
    public CorrectionJob(JobKind.Setting setting, Publication publication) {
        this.setting = setting;
        this.context = setting.context();
        this.number = setting.run().correction();
        this.store = new CorrectionStore(setting.engine().jdbc(), context.run());
        this.basis = store.basis().orElseThrow();
        this.work = new YearWork(setting, publication, base());
        this.evidence = work.evidence();
        this.outputs = new YearOutputs(work, this::reports, this::reconcile, () -> null);
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
        Steps steps = work.steps(threads);
        ReceiveCorrection receive = new ReceiveCorrection(
                setting.engine(), context, number, basis, work.roster(), work.intake(), evidence::notices);
        SimpleJobBuilder builder = new JobBuilder(
                        JobDefinition.CORRECTION, setting.engine().repository())
                .start(steps.whole(Stages.RECEIVE_TABLES, receive::receive))
                .next(steps.partitioned(Stages.RECEIVE_EVALUATIONS, evidence::sections));
        stages(steps.onto(builder), () -> work.rejectGate().pass(NOTHING_DONE, CorrectionJob::nothingLeft));
        return builder.next(steps.whole("reconcile and publish", this::publish)).build();
    }

    /** What lies between the rows received and the folder filled, in order. */
    private void stages(Stages stages, Steps.Whole checkRejects) {
        stages.whole("resolve revisions", setting.upon(evidence::resolve));
        stages.whole("check rejects", checkRejects);
        stages.partitioned("assess", Once.of(work::assess));
        stages.whole("correct", this::correct);
        stages.partitioned("write", Once.of(outputs::write));
        stages.partitioned("assemble", Once.of(outputs::assemble));
    }

    /** A correction by none of its rows would only use up a number. */
    private static Optional<String> nothingLeft(List<FileCount> counts) {
        long rejected = counts.stream().mapToLong(FileCount::rejected).sum();
        long known = counts.stream().mapToLong(FileCount::ignored).sum();
        boolean none = counts.stream().allMatch(count -> count.accepted() == 0);
        return none && rejected > 0
                ? Optional.of(
                        "Of the rows sent none is left to correct by: %d are turned away%s; mend those that rejects.csv names."
                                .formatted(rejected, known == 0 ? "" : ", %d were known already".formatted(known)))
                : Optional.empty();
    }

    private long correct() {
        return new CorrectPeople(setting.engine(), context, number, basis, work.units(), work.people()).correct();
    }

    private long publish() {
        if (results.get().people().isEmpty()) {
            publishedBefore().ifPresent(this::unchanged);
            List<String> notices = new ArrayList<>(work.intake().notices());
            notices.add("Nobody is touched: what was sent changes nothing.");
            work.intake().writeNotices(notices);
        }
        outputs.publish(
                new RunStore(setting.engine().jdbc()).find(basis.baseRun()).orElseThrow());
        return 0;
    }

    private Optional<Run> publishedBefore() {
        return new RunStore(setting.engine().jdbc())
                .publishedRuns(JobDefinition.CORRECTION, context.year().number()).stream()
                        .filter(run -> run.identity().equals(setting.run().identity()))
                        .findFirst();
    }

    /** A version equal to the one that stands would only use up a number. */
    private void unchanged(Run before) {
        Folders.delete(outputs.filled());
        CorrectionKind kind = new CorrectionKind();
        throw new StoppedException(
                ExitStatus.DONE,
                "%s was published by run %d on %s UTC from the same inputs: %s, manifest %s. They change nothing of what stands now, so nothing was published."
                        .formatted(
                                kind.subject(before),
                                before.number(),
                                RunStore.told(before.ended()),
                                kind.place(before).folder(),
                                before.manifestDigest()));
    }

    private SortedMap<String, String> reconcile(CsvTotals csv, Map<String, Map<String, Long>> sheets) {
        return new CorrectionTotals(results.get(), work.intake().counts(), csv, sheets).check();
    }

    private CorrectionReports reports() {
        return new CorrectionReports(context.policy(), context.year(), results.get(), context.language());
    }

    private CorrectionResults results() {
        return new CorrectionResults(
                setting.engine().jdbc(), context, number, basis, work.units(), work.people(), work.model());
    }

    @Override
    public Manifest again(Run run, Run previous, StraightOn straight) {
        straight.countReceived(work.intake().counts());
        store.forgetOutcomes(number, basis);
        stages(straight, () -> work.checkRejects(NOTHING_DONE));
        return outputs.manifest(run, straight.counts(), previous);
    }

    @Override
    public Path filled() {
        return outputs.filled();
    }

    @Override
    public void close() {
        work.close();
    }
}
