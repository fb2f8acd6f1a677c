package org.epaulet.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.epaulet.audit.OwnRows;
import org.epaulet.audit.PublishedFigures;
import org.epaulet.audit.RunChanges;
import org.epaulet.delivery.CodePoints;
import org.epaulet.evidence.ArchivedRecord;
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
        try (RunSide one = new RunSide(engine, left);
                RunSide other = new RunSide(engine, right)) {
            return compare(left, right, one, other);
        }
    }

    private Run published(long number) {
        Run run = new RunBook(engine).run(number);
        if (run.state() != State.PUBLISHED) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "Run " + number + " is " + run.state() + "; expected one that is published, `runs` lists them.");
        }
        if (run.job().equals(NightlyKind.NAME)) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "Run " + number + " is a night; its changes.csv tells what changed since the night before.");
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
        List<String> changes = new ArrayList<>(Intake.changes(
                new IntakeStore(engine.jdbc(), left.number()).inputs(),
                new IntakeStore(engine.jdbc(), right.number()).inputs()));
        add(changes, "the policy has changed", left.policyDigest(), right.policyDigest());
        add(changes, "the job's definition has changed", left.jobText(), right.jobText());
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

    private static List<String> causes(String person, Run left, Run right, RunSide one, RunSide other) {
        List<String> causes = new ArrayList<>();
        Member before = one.member(person);
        Member after = other.member(person);
        if (before == null || after == null) {
            causes.add("people: " + (before == null ? "new on the roster" : "no longer on the roster"));
            return causes;
        }
        List<ArchivedRecord> recordsBefore = one.records(person);
        causes.addAll(OwnRows.changes(before, recordsBefore, after, other.records(person)));
        budgets(causes, before, after, one, other);
        add(causes, "the policy", left.policyDigest(), right.policyDigest());
        if (causes.isEmpty()) {
            causes.add(
                    "no row of this person: what is shared with others (ranking, seats, caps, weights or sum of a pool)");
        }
        return causes;
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
