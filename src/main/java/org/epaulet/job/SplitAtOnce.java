package org.epaulet.job;

import java.util.Set;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the executions of all partitions in one transaction: a process that died between making one and giving it the
 * progress of the one before would else have lost that progress.
 */
final class SplitAtOnce implements StepExecutionSplitter {

    private final StepExecutionSplitter splitter;
    private final TransactionTemplate transaction;

    SplitAtOnce(StepExecutionSplitter splitter, PlatformTransactionManager transactions) {
        this.splitter = splitter;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String getStepName() {
        return splitter.getStepName();
    }

    @Override
    public Set<StepExecution> split(StepExecution whole, int gridSize) throws JobExecutionException {
        Split split = transaction.execute(status -> {
            try {
                return new Split(splitter.split(whole, gridSize), null);
            } catch (JobExecutionException failure) {
                status.setRollbackOnly();
                return new Split(Set.of(), failure);
            }
        });
        if (split.failure() != null) {
            throw split.failure();
        }
        return split.partitions();
    }

    private record Split(Set<StepExecution> partitions, JobExecutionException failure) {}
}
