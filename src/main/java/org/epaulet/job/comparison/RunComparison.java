package org.epaulet.job.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.epaulet.audit.PublishedFigures;
import org.epaulet.audit.RunChanges;
import org.epaulet.delivery.CodePoints;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.inputs.Intake;
import org.epaulet.job.nightly.KeptStands;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.run.RunBook;
import org.epaulet.job.standing.Changes;
import org.epaulet.job.standing.KeptStand;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.RunStore.State;
import org.epaulet.report.PersonResult;
import org.epaulet.report.Rows;
import org.epaulet.report.Selection;

/** Compares what two published runs came to, person by person, and finds the inputs that made the difference. */
public final class RunComparison {

    private final Engine engine;

    /** Takes the opened work folder. */
    public RunComparison(Engine engine) {
        this.engine = engine;
    }

    /**
     * Compares two runs.
     *
     * @throws StoppedException if one of them is not there, not published, or of another year
     */
    public RunChanges compare(long before, long after) {
        Run left = published(before);
        Run right = published(after);
        if (left.year() != right.year()) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "Run %d is of year %d and run %d of year %d; expected two runs of one year."
                            .formatted(before, left.year(), after, right.year()));
        }
        if (night(left) != night(right)) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "Run %d is a night, provisional and without pay, run %d is not; expected two nights, or none."
                            .formatted(night(left) ? before : after, night(left) ? after : before));
        }
        try (RunSide one = new RunSide(engine, left);
                RunSide other = new RunSide(engine, right)) {
            return night(left) ? compareNights(left, right, one, other) : compare(left, right, one, other);
        }
    }

    private static boolean night(Run run) {
        return run.job().equals(JobDefinition.NIGHTLY);
    }

    private RunChanges compareNights(Run left, Run right, RunSide one, RunSide other) {
        Map<String, KeptStand> were = stood(left);
        Map<String, KeptStand> are = stood(right);
        SortedSet<String> everybody = new TreeSet<>(CodePoints.ORDER);
        everybody.addAll(were.keySet());
        everybody.addAll(are.keySet());
        SortedMap<String, List<RunChanges.FigureChange>> changed = new TreeMap<>(CodePoints.ORDER);
        for (String person : everybody) {
            List<RunChanges.FigureChange> figures = Changes.figures(were.get(person), are.get(person));
            if (!figures.isEmpty()) {
                changed.put(person, figures);
            }
        }
        return changes(left, right, everybody.size(), new ChangeCauses(engine, left, right, one, other).of(changed));
    }

    private RunChanges changes(Run left, Run right, long people, List<RunChanges.PersonChange> changed) {
        return new RunChanges(left.number(), right.number(), inputs(left, right), people, changed);
    }

    private Map<String, KeptStand> stood(Run run) {
        Map<String, KeptStand> stood = KeptStands.of(engine, run);
        if (stood.isEmpty()) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "Where everybody stood on the night of %s (run %d) is no longer kept."
                            .formatted(run.asOf(), run.number()));
        }
        return stood;
    }

    private Run published(long number) {
        Run run = new RunBook(engine).run(number);
        if (run.state() != State.PUBLISHED) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "Run " + number + " is " + run.state() + "; expected one that is published, `runs` lists them.");
        }
        return run;
    }

    private RunChanges compare(Run left, Run right, RunSide one, RunSide other) {
        SortedMap<String, List<RunChanges.FigureChange>> changed = new TreeMap<>(CodePoints.ORDER);
        long people = 0;
        try (Rows<PersonResult> lefts = one.model().people(Selection.ALL).after(null);
                Rows<PersonResult> rights = other.model().people(Selection.ALL).after(null)) {
            PersonResult is = lefts.next();
            PersonResult becomes = rights.next();
            while (is != null || becomes != null) {
                int order = is == null ? 1 : becomes == null ? -1 : CodePoints.ORDER.compare(is.id(), becomes.id());
                PersonResult from = order <= 0 ? is : null;
                PersonResult to = order >= 0 ? becomes : null;
                List<RunChanges.FigureChange> figures = PublishedFigures.changes(
                        one.context().policy(), from, other.context().policy(), to);
                if (!figures.isEmpty()) {
                    changed.put(from == null ? to.id() : from.id(), figures);
                }
                people++;
                is = order <= 0 ? lefts.next() : is;
                becomes = order >= 0 ? rights.next() : becomes;
            }
        }
        return changes(left, right, people, new ChangeCauses(engine, left, right, one, other).of(changed));
    }

    private List<String> inputs(Run left, Run right) {
        CorrectionsBetween corrections = new CorrectionsBetween(engine, left, right);
        List<String> changes = new ArrayList<>(
                corrections.any()
                        ? corrections.inputs()
                        : Intake.changes(
                                new IntakeStore(engine.jdbc(), left.number()).inputs(),
                                new IntakeStore(engine.jdbc(), right.number()).inputs()));
        add(changes, "the policy has changed", left.policyDigest(), right.policyDigest());
        if (left.job().equals(right.job())) {
            add(changes, "the job's definition has changed", left.jobText(), right.jobText());
        }
        add(
                changes,
                "the software was " + left.software() + " and is " + right.software(),
                left.software(),
                right.software());
        return changes;
    }

    static void add(List<String> changes, String sentence, String left, String right) {
        if (!left.equals(right)) {
            changes.add(sentence);
        }
    }
}
