package org.epaulet.job.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.epaulet.audit.OwnRows;
import org.epaulet.audit.PublishedFigures;
import org.epaulet.audit.RunChanges;
import org.epaulet.delivery.CodePoints;
import org.epaulet.evidence.ArchivedRecord;
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
import org.epaulet.roster.Member;
import org.epaulet.roster.Stays;

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
        List<RunChanges.PersonChange> changed = new ArrayList<>();
        for (String person : everybody) {
            List<RunChanges.FigureChange> figures = Changes.figures(were.get(person), are.get(person));
            if (!figures.isEmpty()) {
                changed.add(new RunChanges.PersonChange(person, figures, causes(person, left, right, one, other)));
            }
        }
        return new RunChanges(left.number(), right.number(), inputs(left, right), everybody.size(), changed);
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
        List<String> inputs = inputs(left, right);
        List<RunChanges.PersonChange> changed = new ArrayList<>();
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
                    String person = from == null ? to.id() : from.id();
                    changed.add(new RunChanges.PersonChange(person, figures, causes(person, left, right, one, other)));
                }
                people++;
                is = order <= 0 ? lefts.next() : is;
                becomes = order >= 0 ? rights.next() : becomes;
            }
        }
        return new RunChanges(left.number(), right.number(), inputs, people, changed);
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

    private static void add(List<String> changes, String sentence, String left, String right) {
        if (!left.equals(right)) {
            changes.add(sentence);
        }
    }

    private List<String> causes(String person, Run left, Run right, RunSide one, RunSide other) {
        List<String> causes = new ArrayList<>();
        Member before = one.member(person);
        Member after = other.member(person);
        if (before == null || after == null) {
            causes.add("people: " + (before == null ? "new on the roster" : "no longer on the roster"));
            return causes;
        }
        causes.addAll(OwnRows.changes(before, records(left, one, person), after, records(right, other, person)));
        CorrectionsBetween corrections = new CorrectionsBetween(engine, left, right);
        if (corrections.any()) {
            causes.addAll(corrections.decided(person));
        }
        budgets(causes, before, after, one, other);
        add(causes, "the policy", left.policyDigest(), right.policyDigest());
        if (!Objects.equals(left.asOf(), right.asOf())) {
            causes.add("the day: %s to %s".formatted(left.asOf(), right.asOf()));
        }
        if (causes.isEmpty()) {
            causes.add(
                    "no row of this person: what is shared with others (ranking, seats, caps, weights or sum of a pool)");
        }
        return causes;
    }

    /** What is dated after a night does not count on it. */
    private static List<ArchivedRecord> records(Run run, RunSide side, String person) {
        return side.records(person).stream()
                .filter(record -> run.asOf() == null || !record.date().isAfter(run.asOf()))
                .toList();
    }

    private static void budgets(List<String> causes, Member before, Member after, RunSide one, RunSide other) {
        TreeSet<String> units = new TreeSet<>(CodePoints.ORDER);
        for (Map.Entry<RunSide, Member> side : List.of(Map.entry(one, before), Map.entry(other, after))) {
            units.addAll(Stays.daysByUnit(
                            side.getValue().person(),
                            side.getValue().transfers(),
                            side.getKey().context().year())
                    .keySet());
        }
        units.stream()
                .filter(unit -> !one.budget(unit).equals(other.budget(unit)))
                .forEach(unit -> causes.add("budget of unit " + unit));
    }
}
