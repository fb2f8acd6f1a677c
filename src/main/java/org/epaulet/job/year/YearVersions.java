package org.epaulet.job.year;

import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.store.CorrectionStore;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;

/** The versions of a year's figures: its own, and what each correction made of them (R17). */
public final class YearVersions {

    private final Engine engine;
    private final RunStore runs;

    /** Takes the opened work folder. */
    public YearVersions(Engine engine) {
        this.engine = engine;
        this.runs = new RunStore(engine.jdbc());
    }

    /** Returns the run whose manifest this one's follows: a correction follows the version on which it rests. */
    public Optional<Run> before(Run run) {
        return run.job().equals(JobDefinition.CORRECTION)
                ? new CorrectionStore(engine.jdbc(), run.number()).basis().flatMap(basis -> runs.find(basis.baseRun()))
                : runs.publishedBefore(run);
    }

    /** Returns the versions of the year on which a correction rests, the year's own first; none for another run. */
    public List<Run> under(Run run) {
        LinkedList<Run> versions = new LinkedList<>();
        Run version = run;
        while (version.job().equals(JobDefinition.CORRECTION)) {
            version = before(version).orElseThrow();
            versions.addFirst(version);
        }
        return versions;
    }
}
