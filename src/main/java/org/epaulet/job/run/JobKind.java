package org.epaulet.job.run;

import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.List;
import java.util.Map;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.engine.Brake;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.engine.Steps;
import org.epaulet.job.engine.Threads;
import org.epaulet.job.engine.YearLock;
import org.epaulet.job.inputs.Delivered;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.publication.Place;
import org.epaulet.job.publication.Publication;
import org.epaulet.job.store.IntakeStore.Input;
import org.epaulet.job.store.RunStore.Run;
import org.springframework.batch.core.job.Job;

/** What sets one kind of job apart; the life of its runs is the same for all ({@link RunCycle}). */
public interface JobKind {

    /** Returns the name under which runs and the job repository know it. */
    String name();

    /** Returns where the run publishes. */
    Place place(Run run);

    /** Returns what the run is about, as a sentence begins with it. */
    String subject(Run run);

    /** Returns what a run published, as a sentence names it. */
    String products(Run run);

    /**
     * Looks at the state of the year before a run begins, or goes on; the year's lock is held.
     *
     * @throws StoppedException when the year admits no such run
     */
    default void admit(Engine engine, Run run) {}

    /** Returns whether the same inputs may be computed anew, should what was published be lost: they come to the same. */
    default boolean repeatable() {
        return true;
    }

    /** Returns whether a run of the same inputs that there is already is no reason not to compute them. */
    default boolean anew() {
        return false;
    }

    /** Returns whether a run that stopped can no longer go on, so that another one begins in its place. */
    default boolean stale(Engine engine, Run run) {
        return false;
    }

    /** Returns whether what a run published is no longer what stands, so that the same inputs may come to something else now. */
    default boolean overtaken(Engine engine, Run published) {
        return false;
    }

    /** Clears away what runs of the year that can no longer go on had begun to fill; the year's lock is held. */
    default void clear(Engine engine, int year) {}

    /**
     * Returns the files of the run that one asked for goes on from, by name: of a delivered file only what has changed is asked again.
     */
    default Map<String, Input> earlier(Engine engine, Asked asked) {
        return Map.of();
    }

    /** Returns a run that is about to begin with what only the year's lock lets one know. */
    default Run numbered(Engine engine, Run wanted) {
        return wanted;
    }

    /** Returns what else is to be told of a run that is about to begin, a sentence each. */
    default List<String> remarks(Engine engine, Run wanted) {
        return List.of();
    }

    /**
     * Looks at the inputs of a run before it begins.
     *
     * @throws StoppedException when it must not begin
     */
    default void check(Engine engine, Run wanted, List<Input> inputs) {}

    /** Writes what the kind itself keeps of a run that begins, in the transaction in which it begins. */
    default void begin(Engine engine, Run run, List<Input> inputs) {}

    /** Opens the work of a run. */
    Work open(Setting setting);

    /**
     * All that a run is done with.
     *
     * @param delivered the files that it reads
     * @param key signs the manifest; null: nothing does
     */
    record Setting(
            Engine engine,
            Run run,
            RunContext context,
            Delivered delivered,
            YearLock lock,
            PrivateKey key,
            Progress progress,
            Brake brake) {

        /** Returns work upon what was read, which is not begun if somebody changed a file of the delivery meanwhile. */
        public Steps.Whole upon(Steps.Whole work) {
            return () -> {
                delivered.requireUnchanged();
                return work.run();
            };
        }

        /** Returns where the run, which is of that kind, publishes. */
        public Publication publication(JobKind kind) {
            return new Publication(kind.place(run), run.number());
        }
    }

    /** A run's work while a process is at it. */
    interface Work extends AutoCloseable {

        /** Returns the job; its partitions run on the threads given. */
        Job build(Threads threads);

        /** Closes what the steps opened. */
        @Override
        void close();
    }

    /** Returns the run's folder of outputs, by the options. */
    static Path out(Run run) {
        return Path.of(run.out());
    }
}
