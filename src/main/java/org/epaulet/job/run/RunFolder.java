package org.epaulet.job.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.epaulet.evidence.ArchiveFormat;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.engine.Launch;
import org.epaulet.job.files.Folders;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.store.PeopleKind;
import org.epaulet.job.store.RunStore.Run;

/**
 * The folder in which a run keeps its evidence. A database on a server does not know which work folder that lies in, and runs
 * of two databases have the same numbers; so the folder says whose it is, and nobody goes on with a run whose evidence is
 * elsewhere, or puts his own beside another's.
 */
public final class RunFolder {

    private static final String MARK = "run";

    private final Engine engine;
    private final Run run;
    private final Path folder;

    /** Takes the opened work folder, and the run. */
    public RunFolder(Engine engine, Run run) {
        this.engine = engine;
        this.run = run;
        this.folder = engine.folder(run.number());
    }

    private String mark() {
        return run.identity() + "\n" + run.started() + "\n";
    }

    /** Returns whether what the run has read so far lies here; true also if it has read nothing yet. */
    boolean here() {
        try {
            return marked() || !marks() && vacant() && !begun();
        } catch (IOException failure) {
            throw Folders.unusable(folder, failure);
        }
    }

    /** Returns whether the run can go on from what it has read so far. */
    boolean usable() {
        return here() && !foreign();
    }

    /** Returns whether what it has read, or made of it, stands there in a way that this software does not read. */
    boolean foreign() {
        return !ArchiveFormat.readable(folder.resolve("evidence")) || !PeopleKind.readable(engine.jdbc(), run.number());
    }

    private boolean begun() {
        return engine.repository().getJobInstance(run.job(), Launch.parameters(run.number())) != null;
    }

    /**
     * Makes sure that the run can go on here.
     *
     * @throws StoppedException when what it has read lies elsewhere, or was written down by another version of the software
     */
    void requireUsable() {
        if (!here()) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "Run %d cannot go on, what it has read is not in the work folder %s; name the --work in which it was begun, or start a new run."
                            .formatted(run.number(), engine.work()));
        }
        if (foreign()) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "Run %d cannot go on, another version of Epaulet wrote down what it has read, in a way that this one does not read; say the same `run` again, and it begins anew."
                            .formatted(run.number()));
        }
    }

    /**
     * Makes sure that no other run of this number has its folder here.
     *
     * @throws StoppedException when one has
     */
    void requireVacant() {
        try {
            if (marks() || !vacant()) {
                throw new StoppedException(
                        ExitStatus.USAGE,
                        "The work folder %s has a run %d of another database; name another --work for this one."
                                .formatted(engine.work(), run.number()));
            }
        } catch (IOException failure) {
            throw Folders.unusable(folder, failure);
        }
    }

    /**
     * Makes the folder the run's, if it is not already; only once the run itself is committed, for its number might be given again.
     *
     * @throws StoppedException when it is another run's
     */
    void take() {
        Folders.create(folder);
        try {
            if (marked()) {
                return;
            }
            requireVacant();
            Path unfinished = folder.resolve(MARK + ".new");
            Files.writeString(Folders.secretFile(unfinished), mark());
            Folders.force(unfinished);
            Files.move(unfinished, folder.resolve(MARK), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw Folders.unusable(folder, failure);
        }
    }

    /** Returns whether the folder is there and is this run's. */
    public boolean own() {
        try {
            return marked();
        } catch (IOException failure) {
            throw Folders.unusable(folder, failure);
        }
    }

    /** Deletes the run's own folder, its mark last: what is left of it, should that break off, is still known for the run's. */
    public void delete() {
        try (Stream<Path> content = Files.list(folder)) {
            content.filter(file -> !file.endsWith(MARK)).forEach(Folders::delete);
        } catch (IOException failure) {
            throw Folders.unusable(folder, failure);
        }
        Folders.delete(folder);
    }

    private boolean marks() {
        return Files.exists(folder.resolve(MARK));
    }

    private boolean marked() throws IOException {
        return marks() && Files.readString(folder.resolve(MARK)).equals(mark());
    }

    /** A mark that was not written through is nobody's. */
    private boolean vacant() throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.allMatch(file -> file.endsWith(MARK + ".new"));
        }
    }
}
