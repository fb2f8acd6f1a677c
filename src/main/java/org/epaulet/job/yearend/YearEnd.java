package org.epaulet.job.yearend;

import java.nio.file.Path;
import java.util.Optional;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.definition.JobFiles;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.run.Asked;
import org.epaulet.job.run.RunCycle;

/** The year-end job: starts a run, goes on with one that stopped, or says that the year is done. */
public final class YearEnd {

    private final RunCycle cycle;

    /** Takes the life that its runs share with those of other jobs. */
    public YearEnd(RunCycle cycle) {
        this.cycle = cycle;
    }

    /**
     * Runs the year: the first time from the start; a run of the same inputs that stopped goes on; one that is published is
     * left as it is.
     *
     * @throws StoppedException when the options, the delivery or the lock stand in the way
     */
    public Outcome run(YearEndOptions options) {
        return run(YearEndOrder.of(options));
    }

    /**
     * Runs a year whose options are checked already.
     *
     * @throws StoppedException when the delivery or the lock stands in the way
     */
    public Outcome run(YearEndOrder order) {
        return cycle.run(new YearEndKind(), order.asked());
    }

    /** Returns the folder in which the year of these inputs stands published, if it does. */
    public Optional<Path> published(YearEndOptions options) {
        return cycle.published(
                new YearEndKind(),
                Asked.of(
                        options.year(),
                        null,
                        options.data(),
                        options.out(),
                        options.language(),
                        JobFiles.read(JobDefinition.YEAR_END, options.job(), options.policy())));
    }
}
