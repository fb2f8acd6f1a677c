package org.epaulet.job.run;

import java.nio.file.Path;
import org.epaulet.audit.Manifest;
import org.epaulet.job.engine.StraightOn;
import org.epaulet.job.store.RunStore.Run;

/** A run's work whose folder can be filled again from what the run received. */
public interface Refillable extends JobKind.Work {

    /**
     * Fills the folder again without a trace in the job repository and returns the manifest that belongs in it.
     *
     * @param previous the run whose manifest this one's follows; null: none
     */
    Manifest again(Run run, Run previous, StraightOn straight);

    /** Returns the folder that is being filled. */
    Path filled();
}
