package org.epaulet.job.correction;

import org.epaulet.job.definition.JobFiles;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.files.Folders;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.run.Asked;
import org.epaulet.job.run.RunCycle;
import org.epaulet.job.year.YearRecord;

/** The correction of a locked year (R17): late records, decisions, lifted suspensions, paid as differences. */
public final class Correction {

    private final Engine engine;
    private final RunCycle cycle;

    /** Takes the opened work folder and the life that its runs share with those of other jobs. */
    public Correction(Engine engine, RunCycle cycle) {
        this.engine = engine;
        this.cycle = cycle;
    }

    /**
     * Corrects the year: a delivery that was corrected by already is left as it is.
     *
     * @throws StoppedException when the state of the year, the options, the delivery or the lock stand in the way
     */
    public Outcome run(CorrectionOptions options) {
        YearRecord record = YearRecord.of(engine, options.year());
        CorrectionKind.lockedOrPaid(record);
        JobFiles files = JobFiles.correction(options.job(), record.published());
        Asked asked = Asked.of(options.year(), null, options.data(), options.out(), options.language(), files);
        Folders.create(options.out());
        return cycle.run(new CorrectionKind(), asked);
    }
}
