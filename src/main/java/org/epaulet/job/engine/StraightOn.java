package org.epaulet.job.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.epaulet.audit.Manifest;
import org.epaulet.delivery.FileCount;
import org.epaulet.delivery.Table;
import org.epaulet.job.outcome.Progress;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does the stages of a job at once, one after the other, keeping no record from which they could go on. */
public final class StraightOn implements Stages {

    private final TransactionTemplate transaction;
    private final Progress progress;
    private final List<Manifest.StepCount> counts = new ArrayList<>();

    /** Takes the transactions in which each stage is done, and where to tell how far it has come. */
    public StraightOn(PlatformTransactionManager transactions, Progress progress) {
        this.transaction = new TransactionTemplate(transactions);
        this.progress = progress;
    }

    /** Returns how many rows each stage had, those without any left out. */
    public List<Manifest.StepCount> counts() {
        return List.copyOf(counts);
    }

    /** Takes what the run received for what its first stages had. */
    public void countReceived(List<FileCount> counts) {
        Map<Boolean, Long> read = counts.stream()
                .collect(Collectors.partitioningBy(
                        count -> count.table() == Table.EVALUATIONS, Collectors.summingLong(FileCount::read)));
        count(Stages.RECEIVE_TABLES, read.get(false));
        count(Stages.RECEIVE_EVALUATIONS, read.get(true));
    }

    private void count(String name, long rows) {
        if (rows > 0) {
            counts.add(new Manifest.StepCount(name, rows));
        }
    }

    @Override
    public void whole(String name, Steps.Whole work) {
        progress.begin(name, 0);
        count(name, within(work));
    }

    @Override
    public <P> void partitioned(String name, Supplier<Steps.Plan<P>> planning) {
        Steps.Plan<P> plan = planning.get();
        progress.begin(name, plan.rows());
        long rows = 0;
        for (P partition : plan.partitions()) {
            rows += partition(plan.flow(partition));
        }
        count(name, rows);
    }

    private <T> long partition(Steps.Flow<T> flow) {
        ExecutionContext progressOfFlow = new ExecutionContext();
        flow.reader().open(progressOfFlow);
        try {
            while (chunk(flow)) {
                flow.reader().update(progressOfFlow);
            }
            flow.reader().update(progressOfFlow);
            return progressOfFlow.getLong("rows", 0);
        } finally {
            flow.reader().close();
        }
    }

    private <T> boolean chunk(Steps.Flow<T> flow) {
        return within(() -> {
                    T item = flow.reader().read();
                    if (item == null) {
                        return 0;
                    }
                    flow.writer().write(Chunk.of(item));
                    return 1;
                })
                > 0;
    }

    private long within(Steps.Whole work) {
        Long rows = transaction.execute(status -> {
            try {
                return work.run();
            } catch (RuntimeException told) {
                throw told;
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
        return rows;
    }
}
