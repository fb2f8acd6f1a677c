package org.epaulet.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.epaulet.audit.ManifestFile;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.SealStore;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Computes a published run again from what it kept, the archived records and the received rows, by the code that computed it:
 * in a place that no other check has. Closing it leaves that as empty as it was.
 */
final class Recomputation implements AutoCloseable {

    private final Engine engine;
    private final Run run;
    private final CheckPlace place;
    private final long number;
    private final Path work;
    private final SealStore rows;

    /**
     * Takes a place for it.
     *
     * @throws StoppedException when there is none, or its folder cannot be written
     */
    Recomputation(Engine engine, Run run) {
        this.engine = engine;
        this.run = run;
        this.place = CheckPlace.take(engine, run.number());
        this.number = place.number();
        this.work = place.folder();
        this.rows = new SealStore(engine.jdbc());
        try {
            clear();
            Folders.create(work);
        } catch (StoppedException unusable) {
            place.close();
            throw unusable;
        }
    }

    /** Computes everything and returns the folder as it ought to be, the manifest in it. */
    Path folder(Progress progress) throws IOException {
        linkEvidence();
        new TransactionTemplate(engine.transactions())
                .executeWithoutResult(status -> rows.copyReceived(run.number(), number));
        RunContext context = RunCycle.context(run, number, work.resolve("out"), work);
        Publication publication = new Publication(new Place(context.out(), String.valueOf(run.year())), number);
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

    /** Only the records as they were read: what was made of them is made again. */
    private void linkEvidence() throws IOException {
        Path own = Folders.create(work.resolve("evidence"));
        Path archived = RunCycle.folder(engine, run.number()).resolve("evidence");
        try (DirectoryStream<Path> blocks = Files.newDirectoryStream(archived, "rows-*.parquet")) {
            for (Path block : blocks) {
                link(own.resolve(block.getFileName()), block);
            }
        } catch (NoSuchFileException none) {
            throw new StoppedException(
                    ExitStatus.FAILED,
                    "the archived evidence of run " + run.number() + " is no longer in the work folder",
                    none);
        }
    }

    private static void link(Path link, Path file) throws IOException {
        try {
            Files.createLink(link, file);
        } catch (UnsupportedOperationException | IOException noLinks) {
            Files.copy(file, link);
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
        } catch (UncheckedIOException busy) {
            // what is left of it is cleared away by the next check of the run
        }
    }
}
