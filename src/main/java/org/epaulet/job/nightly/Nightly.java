package org.epaulet.job.nightly;

import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.run.RunCycle;

/** The nightly job: the provisional standing of a year on one of its days. */
public final class Nightly {

    private final RunCycle cycle;

    /** Takes the life that its runs share with those of other jobs. */
    public Nightly(RunCycle cycle) {
        this.cycle = cycle;
    }

    /**
     * Runs a night whose options are checked already: the first time from the start; a run of the same inputs that stopped
     * goes on; one that is published is left as it is.
     *
     * @throws StoppedException when the delivery or the lock stands in the way
     */
    public Outcome run(NightlyOrder order) {
        return cycle.run(order.kind(), order.asked());
    }
}
