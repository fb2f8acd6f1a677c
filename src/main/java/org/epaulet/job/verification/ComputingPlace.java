package org.epaulet.job.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.epaulet.evidence.TakenOver;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.files.Folders;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.SealStore;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a run received, copied to the place of one check: the archived records as they were read and the rows of the database. Closing it
 * leaves the place as empty as it was.
 */
final class ComputingPlace implements AutoCloseable {

    private final Engine engine;
    private final Run run;
    private final CheckPlace place;
    private final long number;
    private final Path work;
    private final SealStore rows;

    /**
     * Takes a place.
     *
     * @throws StoppedException when there is none, or its folder cannot be cleared or written
     */
    ComputingPlace(Engine engine, Run run) {
        this.engine = engine;
        this.run = run;
        this.place = CheckPlace.take(engine, run.number());
        this.number = place.number();
        this.work = place.folder();
        this.rows = new SealStore(engine.jdbc());
        try {
            clear();
            requireCleared();
            Folders.create(work);
        } catch (RuntimeException unusable) {
            place.close();
            throw unusable;
        }
    }

    /** Blocks that another check left would be taken for the run's. */
    private void requireCleared() {
        if (Files.exists(work)) {
            throw new StoppedException(
                    ExitStatus.FAILED,
                    "%s, left by a check that did not end, cannot be deleted; delete it, then check once more."
                            .formatted(work));
        }
    }

    /** Returns the number under which it is computed. */
    long number() {
        return number;
    }

    /** Returns the folder in which it is computed. */
    Path work() {
        return work;
    }

    /** Copies what the run received. */
    void fill() throws IOException {
        linkEvidence();
        new TransactionTemplate(engine.transactions())
                .executeWithoutResult(status -> rows.copyReceived(run.number(), number));
    }

    private void linkEvidence() throws IOException {
        Path archived = engine.folder(run.number()).resolve("evidence");
        try {
            TakenOver.blocks(archived, Folders.create(work.resolve("evidence")));
        } catch (NoSuchFileException none) {
            throw new StoppedException(
                    ExitStatus.FAILED,
                    "the archived evidence of run " + run.number() + " is no longer in the work folder",
                    none);
        }
    }

    /** Returns where the rows that the run computed are not those computed again. */
    List<SealStore.Difference> differences() {
        List<SealStore.Difference> differences = rows.differences(run.number(), number);
        place.check();
        return differences;
    }

    @Override
    public void close() {
        try (place) {
            clear();
        }
    }

    /** Takes away what stands in the place, also what a check that died left there. */
    private void clear() {
        new TransactionTemplate(engine.transactions()).executeWithoutResult(status -> rows.delete(number));
        try {
            Folders.delete(work);
        } catch (StoppedException busy) {
            // what is left of it is cleared away by the next check of the run
        }
    }
}
