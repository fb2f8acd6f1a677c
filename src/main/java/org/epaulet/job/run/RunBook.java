package org.epaulet.job.run;

import java.util.List;
import java.util.Optional;
import org.epaulet.delivery.FileCount;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.engine.StepLine;
import org.epaulet.job.engine.YearLock;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.RunStore.State;

/** What the runs of a database were and how far each one came. */
public final class RunBook {

    private final Engine engine;
    private final RunStore runs;

    /** Takes the opened work folder. */
    public RunBook(Engine engine) {
        this.engine = engine;
        this.runs = new RunStore(engine.jdbc());
    }

    /** Returns every run, the first first. */
    public List<Run> runs() {
        return runs.all();
    }

    /**
     * Returns the run with that number.
     *
     * @throws StoppedException when there is none
     */
    public Run run(long number) {
        return runs.find(number)
                .orElseThrow(() -> new StoppedException(
                        ExitStatus.USAGE, "There is no run " + number + "; `runs` lists those there are."));
    }

    /** Returns what became of the rows of each file of the run. */
    public List<FileCount> counts(long run) {
        return new IntakeStore(engine.jdbc(), run).counts();
    }

    /** Returns the steps of the run in the order in which they were begun. */
    public List<StepLine> steps(Run run) {
        return StepLine.of(engine, run);
    }

    /** Returns how the run stands; one whose process is no longer there has died, whatever its row still says. */
    public String state(Run run) {
        return run.state() == State.RUNNING && holder(run).isEmpty()
                ? "DIED"
                : run.state().name();
    }

    /** Returns which process is at the run; of the embedded database only this one can be. */
    private Optional<String> holder(Run run) {
        return engine.onlyProcess() ? Optional.empty() : YearLock.holder(engine.jdbc(), run.year(), run.number());
    }

    /** Returns what became of the run, where nobody could note it with its row; empty: the row says it. */
    public Optional<String> fate(Run run) {
        if (run.state() != State.RUNNING) {
            return Optional.empty();
        }
        return Optional.of(
                holder(run)
                        .map(owner -> "It is under way: " + owner + ".")
                        .orElse(
                                "Its process ended without a word: it was killed, or its machine stopped. Nothing was published."));
    }

    /** Returns what a restart of the run, which is of that kind, would do, as a sentence. */
    public String restart(JobKind kind, Run run) {
        if (run.state() == State.RUNNING && holder(run).isPresent()) {
            return "A restart is refused as long as it is under way.";
        }
        if (run.state() == State.PUBLISHED || run.state() == State.UNCHANGED) {
            return "Nothing is left to do.";
        }
        if (run.state() == State.TRIMMED) {
            return "What it had computed is trimmed; start the run anew.";
        }
        if (kind.stale(engine, run)) {
            return "It cannot go on: what it rests on is no longer what stands; start the run anew.";
        }
        List<String> done = steps(run).stream()
                .filter(step -> step.state().equals("COMPLETED"))
                .map(StepLine::name)
                .toList();
        return done.isEmpty()
                ? "`restart %d` begins with the first step.".formatted(run.number())
                : "`restart %d` goes on behind what is committed; done and not done again: %s."
                        .formatted(run.number(), String.join(", ", done));
    }
}
