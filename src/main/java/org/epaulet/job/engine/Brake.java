package org.epaulet.job.engine;

import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;

/** Stops a run behind the chunks that it is working at, all of which are committed. Safe for many threads. */
public final class Brake implements StepInterruptionPolicy {

    private volatile boolean pulled;

    /** Asks the run to stop; returns at once. */
    public void pull() {
        pulled = true;
    }

    /** Returns whether the run was asked to stop. */
    public boolean pulled() {
        return pulled;
    }

    @Override
    public void checkInterrupted(StepExecution step) throws JobInterruptedException {
        if (pulled) {
            step.setTerminateOnly();
            throw new JobInterruptedException("asked to stop");
        }
    }
}
