package org.epaulet.job.run;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.publication.Publication;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.RunStore.State;

/** A run of the same inputs as the one that is asked for, or the one that is to go on: what became of it, and whether that still stands. */
final class FormerRun {

    private static final Set<State> OVER = EnumSet.of(State.PUBLISHED, State.UNCHANGED, State.TRIMMED);

    private final Engine engine;
    private final JobKind kind;
    private final Run run;

    FormerRun(Engine engine, JobKind kind, Run run) {
        this.engine = engine;
        this.kind = kind;
        this.run = run;
    }

    Run run() {
        return run;
    }

    /** Returns whether nothing is left to do in it. */
    boolean over() {
        return OVER.contains(run.state());
    }

    /** Returns whether it has nothing to say to what is asked for: what lies in another folder may have changed there since it began. */
    boolean passedOver(Run wanted) {
        return kind.anew()
                || run.state() == State.TRIMMED
                || !run.out().equals(wanted.out())
                || run.state() != State.PUBLISHED
                        && (!run.data().equals(wanted.data())
                                || kind.stale(engine, run)
                                || !new RunFolder(engine, run).usable());
    }

    /** Returns why it does not go on though it was not finished; empty if there is nothing to say. */
    List<String> leftUnfinished(Run wanted) {
        if (over()) {
            return List.of();
        }
        if (!run.data().equals(wanted.data())) {
            return List.of("Run %d of the same inputs was not finished, and reads them in %s; a new one begins."
                    .formatted(run.number(), run.data()));
        }
        return new RunFolder(engine, run).foreign()
                ? List.of(
                        "Run %d of the same inputs was not finished, and another version of Epaulet wrote down what it had read; a new one begins."
                                .formatted(run.number()))
                : List.of();
    }

    /**
     * Returns what it came to, if that still stands; empty: it is to be computed anew.
     *
     * @throws StoppedException if its folder is lost, and only {@code restart} may make it once more
     */
    Optional<Outcome> standing() {
        if (run.state() != State.PUBLISHED) {
            return Optional.of(unchanged());
        }
        requireNotLost();
        return intact() && !kind.overtaken(engine, run) ? Optional.of(alreadyPublished()) : Optional.empty();
    }

    private void requireNotLost() {
        if (!kind.repeatable() && lost()) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "%s was published by run %d from the same inputs, but what stands in %s now is not what it published; `restart %d` makes it once more."
                            .formatted(kind.subject(run), run.number(), folder(), run.number()));
        }
    }

    /** Returns why what it published is computed anew. */
    String whyAnew() {
        if (kind.overtaken(engine, run)) {
            return "%s was published by run %d on %s UTC from the same inputs; another version stands since, and they are put to that."
                    .formatted(kind.subject(run), run.number(), RunStore.told(run.ended()));
        }
        return latestInItsPlace()
                .filter(latest -> latest.number() != run.number())
                .map(latest ->
                        "Run %d was of the same inputs, and run %d has published in its place since; it is computed anew."
                                .formatted(run.number(), latest.number()))
                .orElse("The folder that run " + run.number()
                        + " published is no longer as it was; it is computed anew.");
    }

    /** Returns whether what it published is no longer there as it was, and no later run has published in its place. */
    boolean lost() {
        return run.state() == State.PUBLISHED
                && !intact()
                && latestInItsPlace()
                        .filter(latest -> latest.number() == run.number())
                        .isPresent();
    }

    private Optional<Run> latestInItsPlace() {
        return new RunStore(engine.jdbc())
                .publishedRuns(run.job(), run.year()).stream()
                        .filter(other -> kind.place(other).equals(kind.place(run)))
                        .findFirst();
    }

    /**
     * Returns what there is to say to who wants it to go on though it is over.
     *
     * @throws StoppedException if it is trimmed, or a later run has moved its folder aside
     */
    Outcome restarted() {
        if (run.state() == State.TRIMMED) {
            throw new StoppedException(
                    ExitStatus.USAGE, "Run " + run.number() + " is trimmed, it cannot go on; start the run anew.");
        }
        if (run.state() == State.UNCHANGED) {
            return unchanged();
        }
        if (intact()) {
            return alreadyPublished();
        }
        throw new StoppedException(
                ExitStatus.USAGE,
                "%s was published by run %d, so there is nothing to go on with; but what stands in %s now is not its folder."
                        .formatted(kind.subject(run), run.number(), folder()));
    }

    /** Returns the folder in which it stands published, if it does. */
    Optional<Path> published() {
        return run.state() == State.PUBLISHED && intact() ? Optional.of(folder()) : Optional.empty();
    }

    private boolean intact() {
        return Publication.intact(kind.place(run), run);
    }

    private Path folder() {
        return kind.place(run).folder();
    }

    private Outcome unchanged() {
        return new Outcome(ExitStatus.DONE, run.number(), null, run.message(), List.of());
    }

    private Outcome alreadyPublished() {
        return new Outcome(
                ExitStatus.DONE,
                run.number(),
                folder(),
                "%s was published by run %d on %s UTC from the same inputs: %s, manifest %s. Nothing was done again."
                        .formatted(
                                kind.subject(run),
                                run.number(),
                                RunStore.told(run.ended()),
                                folder(),
                                run.manifestDigest()),
                List.of());
    }
}
