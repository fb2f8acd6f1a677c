package org.epaulet.job.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.epaulet.job.outcome.Progress;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** Builds the steps of a job: whole ones, and partitioned ones whose partitions run side by side. */
public final class Steps {

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final TaskExecutor threads;
    private final Progress progress;
    private final YearLock lock;
    private final Brake brake;

    /** Takes what steps run on, and what may hold them up: the lock lost, or the brake. */
    public Steps(Engine engine, TaskExecutor threads, Progress progress, YearLock lock, Brake brake) {
        this.repository = engine.repository();
        this.transactions = engine.transactions();
        this.threads = threads;
        this.progress = progress;
        this.lock = lock;
        this.brake = brake;
    }

    /** A piece of work in one transaction; returns how many rows it had. */
    @FunctionalInterface
    public interface Whole {
        long run() throws Exception;
    }

    /** Returns a step that is done in one transaction, or not at all. */
    public Step whole(String name, Whole work) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            mayBegin(contribution.getStepExecution());
                            progress.begin(name, 0);
                            long rows = work.run();
                            contribution
                                    .getStepExecution()
                                    .getExecutionContext()
                                    .putLong("rows", rows);
                            progress.advance(rows);
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    /** Returns where stages become steps behind those that the job has. */
    public Stages onto(SimpleJobBuilder job) {
        return new Stages() {
            @Override
            public void whole(String name, Whole work) {
                job.next(Steps.this.whole(name, work));
            }

            @Override
            public <P> void partitioned(String name, Supplier<Plan<P>> planning) {
                job.next(Steps.this.partitioned(name, planning));
            }
        };
    }

    /**
     * A process that was taken for dead has lost its running steps to whoever took the year over: their rows have another
     * version by now. What it begins afterwards is held up here.
     */
    private void mayBegin(StepExecution execution) throws JobInterruptedException {
        lock.check();
        brake.checkInterrupted(execution);
    }

    /** The reader and writer of one partition, made anew for each execution. */
    public record Flow<T>(ItemStreamReader<T> reader, ItemWriter<T> writer) {}

    /** What the partitions of a step are, the same every time it is asked, and how each one's work is made. */
    public interface Plan<P> {

        /** Returns the partitions, the same at each call for the same run. */
        List<P> partitions();

        /** Returns how many rows all partitions have; 0: nobody knows. */
        long rows();

        /** Returns the partition's reader and writer. */
        Flow<?> flow(P partition);
    }

    /** Returns a step whose partitions run side by side, each in chunks of one item. */
    public <P> Step partitioned(String name, Supplier<Plan<P>> planning) {
        Step partition = new PartitionOf<>(name, planning);
        return new StepBuilder(name, repository)
                .partitioner(name, gridSize -> numbered(name, planning.get()))
                .step(partition)
                .gridSize(1)
                .taskExecutor(threads)
                .build();
    }

    /**
     * A partition is known by its number alone; nothing but progress stands in its context. Numbers of six digits were given to other
     * partitions, which are not gone on with.
     */
    private Map<String, ExecutionContext> numbered(String name, Plan<?> plan) {
        progress.begin(name, plan.rows());
        Map<String, ExecutionContext> contexts = new HashMap<>();
        for (int number = 0; number < plan.partitions().size(); number++) {
            contexts.put(String.format(Locale.ROOT, "%05d", number), new ExecutionContext());
        }
        return contexts;
    }

    private final class PartitionOf<P> implements Step {

        private final String name;
        private final Supplier<Plan<P>> planning;

        PartitionOf(String name, Supplier<Plan<P>> planning) {
            this.name = name;
            this.planning = planning;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void execute(StepExecution execution) throws JobInterruptedException {
            lock.check();
            String own = execution.getStepName();
            int number = Integer.parseInt(own.substring(own.lastIndexOf(':') + 1));
            Plan<P> plan = planning.get();
            chunked(own, plan.flow(plan.partitions().get(number))).execute(execution);
        }

        private <T> Step chunked(String own, Flow<T> flow) {
            return new StepBuilder(own, repository)
                    .<T, T>chunk(1)
                    .transactionManager(transactions)
                    .reader(flow.reader())
                    .writer(flow.writer())
                    .interruptionPolicy(brake)
                    .build();
        }
    }
}
