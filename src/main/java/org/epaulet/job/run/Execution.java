package org.epaulet.job.run;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.List;
import org.epaulet.job.database.LostDatabase;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.engine.Brake;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.engine.Launch;
import org.epaulet.job.engine.Threads;
import org.epaulet.job.engine.YearLock;
import org.epaulet.job.files.Folders;
import org.epaulet.job.inputs.Delivered;
import org.epaulet.job.inputs.Extracts;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.RunStore.State;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Has the steps of a run done that are not done yet, under the year's lock, and tells how that ended. */
final class Execution {

    private final Engine engine;
    private final Progress progress;
    private final PrivateKey key;
    private final Brake brake;

    /** Takes the key that signs; null: nothing is signed. */
    Execution(Engine engine, Progress progress, PrivateKey key, Brake brake) {
        this.engine = engine;
        this.progress = progress;
        this.key = key;
        this.brake = brake;
    }

    /**
     * Does what is left of the run.
     *
     * @param delivered what it reads
     * @param notices to be told with the outcome
     * @throws StoppedException when it stopped on the way; the sentence says where and why
     */
    Outcome of(JobKind kind, Run run, Delivered delivered, YearLock lock, List<String> notices) {
        lock.writing(() -> {
            lock.hold(run.number());
            new RunStore(engine.jdbc()).update(run.number(), State.RUNNING, null, null);
            return run;
        });
        try {
            return executed(kind, run, delivered, lock, notices);
        } catch (StoppedException stopped) {
            // before its first step or behind its last: no step has noted it
            throw new Ending(engine, kind, run, lock, brake).kept(stopped);
        }
    }

    private Outcome executed(JobKind kind, Run run, Delivered delivered, YearLock lock, List<String> notices) {
        RunContext context = context(run);
        engine.serve(context.definition().partitions().sideBySide());
        new RunFolder(engine, run).take();
        Extracts.keep(delivered.extract(), context.work());
        LoadedAhead.begin(new IntakeStore(engine.jdbc(), run.number()).inputs());
        JobKind.Work work = kind.open(new JobKind.Setting(engine, run, context, delivered, lock, key, progress, brake));
        try (Threads threads = new Threads(context.definition().partitions().sideBySide())) {
            JobExecution execution = new Launch(engine, lock).run(work.build(threads), run.number());
            Outcome outcome = new Ending(engine, kind, run, lock, brake).of(execution, notices);
            return outcome.status() == ExitStatus.DONE ? tidied(kind, run, outcome, context.work()) : outcome;
        } catch (DataAccessException | TransactionException failure) {
            throw LostDatabase.sentence(run, failure);
        } catch (JobExecutionException failure) {
            throw new StoppedException(
                    ExitStatus.FAILED, "Run " + run.number() + " cannot be started: " + failure.getMessage(), failure);
        } finally {
            work.close();
        }
    }

    /** What cannot be cleared away does not make the run any less published. */
    private Outcome tidied(JobKind kind, Run run, Outcome outcome, Path work) {
        try {
            kind.clear(engine, run.year());
            Extracts.forget(work);
            Folders.delete(work.resolve(Folders.PARTS));
            return outcome;
        } catch (StoppedException leftOver) {
            return outcome.noticing(leftOver.getMessage());
        }
    }

    private RunContext context(Run run) {
        return RunContext.of(run, run.number(), Path.of(run.out()), engine.folder(run.number()));
    }
}
