package org.epaulet.job.verification;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.epaulet.audit.Signatures;
import org.epaulet.delivery.FileDigest;
import org.epaulet.job.Jobs;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.engine.YearLock;
import org.epaulet.job.files.Folders;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.publication.Publication;
import org.epaulet.job.publication.Seals;
import org.epaulet.job.run.JobKind;
import org.epaulet.job.run.RunBook;
import org.epaulet.job.store.RunStore.Run;

/**
 * Makes the folder that a run published once more, where it was lost or changed: from the run's evidence, and only if the same
 * bytes come out. What stands in its place is moved aside.
 */
public final class Restoration {

    private final Engine engine;
    private final Progress progress;

    /** Takes the opened work folder of the run, and where to tell how far it has come. */
    public Restoration(Engine engine, Progress progress) {
        this.engine = engine;
        this.progress = progress;
    }

    /**
     * Restores the folder of a published run.
     *
     * @throws StoppedException when there is no such run, the evidence does not give the bytes that were published, or somebody holds the year
     */
    public Outcome of(long number) {
        Run run = new RunBook(engine).run(number);
        JobKind kind = Jobs.of(run.job());
        Publication publication = new Publication(kind.place(run), run.number());
        try (YearLock lock = engine.lock(run.year());
                ComputingPlace place = new ComputingPlace(engine, run)) {
            Path again = computed(run, place);
            if (!FileDigest.sha256(again.resolve(Publication.MANIFEST)).equals(run.manifestDigest())) {
                throw stopped(run, "its evidence gives other bytes than were published");
            }
            copy(again, publication.staging());
            publication.publish(lock::check);
        } catch (IOException failure) {
            throw Folders.unusable(publication.folder(), failure);
        }
        return new Outcome(
                ExitStatus.DONE,
                run.number(),
                publication.folder(),
                "%s stands in %s again, byte by byte as run %d published it; manifest %s."
                        .formatted(kind.subject(run), publication.folder(), run.number(), run.manifestDigest()),
                unsigned(run));
    }

    private Path computed(Run run, ComputingPlace place) throws IOException {
        if (!run.job().equals(JobDefinition.NIGHTLY)) {
            return new Recomputation(engine, run, place).folder(progress);
        }
        NightRecomputation night = new NightRecomputation(engine, run, place);
        if (night.hindrance().isPresent()) {
            throw stopped(run, night.hindrance().get());
        }
        return night.folder(progress);
    }

    private static StoppedException stopped(Run run, String why) {
        return new StoppedException(
                ExitStatus.FAILED,
                "The folder of run %d cannot be made once more, restore it from a copy: %s."
                        .formatted(run.number(), why.replaceFirst("[.]$", "")));
    }

    private static void copy(Path from, Path to) throws IOException {
        Folders.delete(to);
        Folders.create(to);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(from)) {
            for (Path file : files) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    /** A signature is its owner's to give. */
    private List<String> unsigned(Run run) {
        return Seals.of(engine, run.number()).signature() == null
                ? List.of()
                : List.of("The run signed its manifest; %s is not made once more, restore it from a copy."
                        .formatted(Signatures.FILE));
    }
}
