package org.epaulet.job;

import org.epaulet.job.correction.CorrectionKind;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.nightly.NightlyKind;
import org.epaulet.job.run.JobKind;
import org.epaulet.job.yearend.YearEndKind;

/** The jobs there are. */
public final class Jobs {

    private Jobs() {}

    /** Returns the kind by which a run of that name goes on. */
    public static JobKind of(String job) {
        return switch (job) {
            case JobDefinition.YEAR_END -> new YearEndKind();
            case JobDefinition.NIGHTLY -> new NightlyKind();
            case JobDefinition.CORRECTION -> new CorrectionKind();
            default -> throw new IllegalStateException("There is no job " + job);
        };
    }
}
