package org.epaulet.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.epaulet.audit.ManifestFile;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.SealStore;

/**
 * Computes a published run again from what it kept, the archived records and the received rows, by the code that computed it:
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
        RunContext context = RunCycle.context(run, place.number(), place.work().resolve("out"), place.work());
        Publication publication = new Publication(new Place(context.out(), String.valueOf(run.year())), place.number());
        YearEndJob job = new YearEndJob(engine, context, publication, null, null, progress, new Brake());
        try {
            Run previous = new RunStore(engine.jdbc()).publishedBefore(run).orElse(null);
            byte[] manifest =
                    ManifestFile.bytes(job.again(run, previous, new StraightOn(engine.transactions(), progress)));
            Files.write(job.filled().resolve(Publication.MANIFEST), manifest);
            return job.filled();
        } finally {
            job.close();
        }
    }

    /** Returns where the rows that the run computed are not those computed again. */
    List<SealStore.Difference> differences() {
        return place.differences();
    }
}
