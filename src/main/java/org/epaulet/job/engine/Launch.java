package org.epaulet.job.engine;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/**
 * Starts a run's job, or goes on with it where it stopped. Only under the year's lock: what the job repository still calls
 * running then belongs to a process that is dead or fenced off.
 */
public final class Launch {

    private final JobRepository repository;
    private final JobOperator operator;
    private final YearLock lock;

    /** Takes the lock under which jobs are started. */
    public Launch(Engine engine, YearLock lock) {
        this.repository = engine.repository();
        this.operator = engine.operator();
        this.lock = lock;
    }

    /** Runs the job to its end and returns how it ended. */
    public JobExecution run(Job job, long run) throws JobExecutionException {
        JobParameters parameters = parameters(run);
        JobInstance instance = repository.getJobInstance(job.getName(), parameters);
        if (instance != null) {
            lock.writing(() -> {
                recover(instance);
                return instance;
            });
        }
        return operator.start(job, parameters);
    }

    /** Returns by which parameters the job repository knows the run. */
    public static JobParameters parameters(long run) {
        return new JobParametersBuilder().addLong("run", run).toJobParameters();
    }

    private void recover(JobInstance instance) {
        JobExecution last = repository.getLastJobExecution(instance);
        if (last == null) {
            // the process died between creating the instance and its first execution: such an instance never starts
            repository.deleteJobInstance(instance);
            return;
        }
        if (last.getStatus() == BatchStatus.COMPLETED) {
            return;
        }
        for (StepExecution step : List.copyOf(last.getStepExecutions())) {
            if (step.getStatus() == BatchStatus.STARTING) {
                // it did nothing, and may have died before it got the progress of the execution before it
                repository.deleteStepExecution(step);
            } else if (unfinished(step.getStatus())) {
                step.setStatus(BatchStatus.FAILED);
                step.setExitStatus(ExitStatus.FAILED);
                step.setEndTime(LocalDateTime.now());
                repository.update(step);
            }
        }
        if (unfinished(last.getStatus())) {
            last.setStatus(BatchStatus.FAILED);
            last.setExitStatus(ExitStatus.FAILED);
            last.setEndTime(LocalDateTime.now());
            repository.update(last);
        }
    }

    /** Unknown is what a step becomes when its last commit could not be told: with one transaction it was not made. */
    private static boolean unfinished(BatchStatus status) {
        return status.isRunning() || status == BatchStatus.UNKNOWN;
    }
}
