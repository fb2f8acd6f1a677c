package org.epaulet.job.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.epaulet.audit.ManifestFile;
import org.epaulet.job.Jobs;
import org.epaulet.job.correction.CorrectionJob;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.engine.Brake;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.engine.StraightOn;
import org.epaulet.job.inputs.Delivered;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.publication.Place;
import org.epaulet.job.publication.Publication;
import org.epaulet.job.run.JobKind;
import org.epaulet.job.run.Refillable;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.SealStore;
import org.epaulet.job.year.YearVersions;
import org.epaulet.job.yearend.YearEndJob;

/**
 * Computes a published year or correction again from what it kept, the archived records and the received rows, by the code that computed it:
 * in a place that no other check has.
 */
final class Recomputation {

    private final Engine engine;
    private final Run run;
    private final ComputingPlace place;

    /** Takes the place where it is computed. */
    Recomputation(Engine engine, Run run, ComputingPlace place) {
        this.engine = engine;
        this.run = run;
        this.place = place;
    }

    /** Computes everything and returns the folder as it ought to be, the manifest in it. */
    Path folder(Progress progress) throws IOException {
        place.fill();
        RunContext context = RunContext.of(run, place.number(), place.work().resolve("out"), place.work());
        Run previous = new YearVersions(engine).before(run).orElse(null);
        try (Refillable job = job(context, progress)) {
            byte[] manifest =
                    ManifestFile.bytes(job.again(run, previous, new StraightOn(engine.transactions(), progress)));
            Files.write(job.filled().resolve(Publication.MANIFEST), manifest);
            return job.filled();
        }
    }

    private Refillable job(RunContext context, Progress progress) {
        String name = Jobs.of(run.job()).place(run).name();
        Publication publication = new Publication(new Place(context.out(), name), place.number());
        JobKind.Setting setting =
                new JobKind.Setting(engine, run, context, Delivered.NOTHING, null, null, progress, new Brake());
        return run.job().equals(JobDefinition.CORRECTION)
                ? new CorrectionJob(setting, publication)
                : new YearEndJob(setting, publication);
    }

    /** Returns where the rows that the run computed are not those computed again. */
    List<SealStore.Difference> differences() {
        return place.differences();
    }
}
