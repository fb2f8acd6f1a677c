package org.epaulet.job.yearend;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import org.epaulet.audit.Manifest;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.engine.Stages;
import org.epaulet.job.engine.Steps;
import org.epaulet.job.engine.StraightOn;
import org.epaulet.job.engine.Threads;
import org.epaulet.job.outputs.AssembleOutputs;
import org.epaulet.job.outputs.CsvTotals;
import org.epaulet.job.publication.Publication;
import org.epaulet.job.receipt.EvidenceBase;
import org.epaulet.job.receipt.EvidenceWork;
import org.epaulet.job.receipt.ReceiveTables;
import org.epaulet.job.run.JobKind;
import org.epaulet.job.run.Refillable;
import org.epaulet.job.store.ControlStore;
import org.epaulet.job.store.Once;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.report.Reports;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;

/** The year-end job: its steps, in order. */
public final class YearEndJob implements Refillable {

    private final JobKind.Setting setting;
    private final RunContext context;
    private final YearWork work;
    private final EvidenceWork evidence;
    private final YearOutputs outputs;
    private final Supplier<ControlStore> control = Once.of(this::control);

    /** Takes what the run works on and the folder that it fills. */
    public YearEndJob(JobKind.Setting setting, Publication publication) {
        this.setting = setting;
        this.context = setting.context();
        this.work = new YearWork(setting, publication, EvidenceBase.NONE);
        this.evidence = work.evidence();
        this.outputs = new YearOutputs(
                work, this::reports, this::reconcile, () -> control.get().outside());
    }

    @Override
    public Job build(Threads threads) {
        Steps steps = work.steps(threads);
        ReceiveTables receive = new ReceiveTables(context, work.roster(), work.intake(), evidence::notices);
        SimpleJobBuilder builder = new JobBuilder(
                        JobDefinition.YEAR_END, setting.engine().repository())
                .start(steps.whole(Stages.RECEIVE_TABLES, receive::receive))
                .next(steps.partitioned(Stages.RECEIVE_EVALUATIONS, evidence::sections));
        stages(steps.onto(builder));
        return builder.next(steps.whole("reconcile and publish", this::publish)).build();
    }

    /** What lies between the rows received and the folder filled, in order: a run does it step by step, a check straight on. */
    private void stages(Stages stages) {
        stages.whole("resolve revisions", setting.upon(evidence::resolve));
        stages.whole("check rejects", () -> work.checkRejects("Nothing was scored"));
        stages.partitioned("assess", Once.of(work::assess));
        stages.partitioned("grade", Once.of(this::grade));
        stages.partitioned("settle", Once.of(this::settle));
        stages.partitioned("pay", Once.of(this::pay));
        stages.partitioned("write", Once.of(outputs::write));
        stages.partitioned("assemble", Once.of(this::assemble));
    }

    /** What the totals are held against is read beside: one book is finished long before the other. */
    private AssembleOutputs assemble() {
        CompletableFuture.runAsync(control.get()::read);
        return outputs.assemble();
    }

    private Steps.Plan<PeoplePlan.Span> grade() {
        return byBureaus(new GradeBureau(context, work.units(), work.people())::grade);
    }

    private Steps.Plan<PeoplePlan.Span> settle() {
        return byBureaus(new SettleBureau(context, work.units(), work.people())::settle);
    }

    private Steps.Plan<PeoplePlan.Span> byBureaus(IntUnaryOperator one) {
        return new BureauPlan(work.units(), work.roster().people(context.run()), one, setting.progress());
    }

    private Steps.Plan<PeoplePlan.Span> pay() {
        return work.byPeople(new PayPeople(context, work.people())::pay);
    }

    private long publish() {
        RunStore runs = new RunStore(setting.engine().jdbc());
        outputs.publish(
                runs.publishedBefore(runs.find(context.run()).orElseThrow()).orElse(null));
        return 0;
    }

    private SortedMap<String, String> reconcile(CsvTotals csv, Map<String, Map<String, Long>> sheets) {
        return new Reconciliation(work.intake(), control.get(), csv, sheets).check();
    }

    /** What is checked is read from the database, not what is at hand. */
    private ControlStore control() {
        return new ControlStore(setting.engine().jdbc(), context.run(), context.policy(), work.units());
    }

    private Reports reports() {
        return new Reports(context.policy(), context.year(), work.model(), context.language());
    }

    @Override
    public Manifest again(Run run, Run previous, StraightOn straight) {
        straight.countReceived(work.intake().counts());
        stages(straight);
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
