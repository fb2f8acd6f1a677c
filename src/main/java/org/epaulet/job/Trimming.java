package org.epaulet.job;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.engine.Launch;
import org.epaulet.job.engine.YearLock;
import org.epaulet.job.files.Folders;
import org.epaulet.job.inputs.Extracts;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.run.RunFolder;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.RunStore.State;
import org.epaulet.job.store.SealStore;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;

/**
 * Deletes by age what nobody needs any more. A published run keeps its evidence and its results, by which it is verified and
 * explained, and loses its metadata of steps. A run that can be restarted keeps everything. One that stopped at the rejects or
 * had nothing to change, or whose year a later run has published, keeps its row alone.
 */
public final class Trimming {

    private static final Set<State> GIVEN_UP = EnumSet.of(State.REJECTED, State.UNCHANGED);

    private final Engine engine;
    private final RunStore runs;

    /** Takes the opened work folder. */
    public Trimming(Engine engine) {
        this.engine = engine;
        this.runs = new RunStore(engine.jdbc());
    }

    /**
     * Trims the runs that were begun more than so many days ago and returns what was done, a sentence a run; those whose year
     * somebody holds are left for another time.
     */
    public List<String> olderThan(int days) {
        LocalDateTime limit = RunStore.now().minusDays(days);
        List<Run> all = runs.all();
        List<String> sentences = new ArrayList<>();
        for (Run run : all) {
            if (run.started().isBefore(limit)) {
                trim(run, all, sentences);
            }
        }
        return sentences;
    }

    private void trim(Run run, List<Run> all, List<String> sentences) {
        try {
            if (run.state() == State.PUBLISHED) {
                trimPublished(run, sentences);
            } else if (GIVEN_UP.contains(run.state()) || overtaken(run, all) || halfTrimmed(run)) {
                trimLeftOver(run, sentences);
            }
        } catch (StoppedException stopped) {
            if (stopped.status() != ExitStatus.HELD) {
                throw stopped;
            }
            sentences.add("Run %d is left as it is: %s".formatted(run.number(), stopped.getMessage()));
        }
    }

    private static boolean overtaken(Run run, List<Run> all) {
        return run.state() != State.TRIMMED
                && all.stream()
                        .anyMatch(later -> later.state() == State.PUBLISHED
                                && later.number() > run.number()
                                && later.job().equals(run.job())
                                && later.year() == run.year());
    }

    /** A process that dies behind the commit leaves the folder, and in it what people's records say. */
    private boolean halfTrimmed(Run run) {
        return run.state() == State.TRIMMED && new RunFolder(engine, run).own();
    }

    private void trimPublished(Run run, List<String> sentences) {
        if (new RunFolder(engine, run).own()) {
            Folders.delete(engine.folder(run.number()).resolve(Folders.PARTS));
            Extracts.forget(engine.folder(run.number()));
        }
        try (YearLock lock = engine.lock(run.year())) {
            if (lock.writing(() -> deleteMetadata(run))) {
                sentences.add("Run %d, published: metadata of its steps deleted.".formatted(run.number()));
            }
        }
    }

    private void trimLeftOver(Run run, List<String> sentences) {
        RunFolder folder = new RunFolder(engine, run);
        boolean here = folder.own();
        try (YearLock lock = engine.lock(run.year())) {
            lock.writing(() -> {
                new SealStore(engine.jdbc()).delete(run.number());
                runs.update(run.number(), State.TRIMMED, run.ended(), run.message());
                return deleteMetadata(run);
            });
            if (here) {
                Folders.delete(Jobs.of(run.job()).place(run).staging(run.number()));
                folder.delete();
            }
            sentences.add("Run %d, never published: everything but its row deleted.".formatted(run.number()));
        }
    }

    private boolean deleteMetadata(Run run) {
        JobRepository repository = engine.repository();
        JobInstance instance = repository.getJobInstance(run.job(), Launch.parameters(run.number()));
        if (instance != null) {
            repository.deleteJobInstance(instance);
        }
        return instance != null;
    }
}
