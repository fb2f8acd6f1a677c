package org.epaulet.job;

import org.epaulet.job.engine.Engine;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.run.RunBook;
import org.epaulet.job.run.RunCycle;
import org.epaulet.job.store.RunStore.Run;

/** Goes on with a run that stopped, whatever its job. */
public final class Restart {

    private final RunBook book;
    private final RunCycle cycle;

    /** Takes the opened work folder and the life that runs of all jobs share. */
    public Restart(Engine engine, RunCycle cycle) {
        this.book = new RunBook(engine);
        this.cycle = cycle;
    }

    /**
     * Returns whether the run is published, and its folder is no longer there as it was.
     *
     * @throws StoppedException when there is no such run
     */
    public boolean lost(long number) {
        Run run = book.run(number);
        return cycle.lost(Jobs.of(run.job()), run);
    }

    /**
     * Goes on with the run.
     *
     * @throws StoppedException when there is no such run, its inputs are no longer what they were, or what it had done is trimmed
     */
    public Outcome of(long number) {
        Run run = book.run(number);
        return cycle.restart(Jobs.of(run.job()), run);
    }
}
