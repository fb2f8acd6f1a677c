package org.epaulet.job.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.epaulet.audit.OwnRows;
import org.epaulet.audit.RunChanges;
import org.epaulet.delivery.CodePoints;
import org.epaulet.evidence.ArchivedRecord;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.roster.Member;
import org.epaulet.roster.Stays;

/** Which inputs made the difference for those who changed from one run to another. */
final class ChangeCauses {

    /** To ask for the records of so many takes hardly longer than for those of one, and they fit into little memory. */
    private static final int AT_ONCE = 1000;

    private final Run left;
    private final Run right;
    private final RunSide one;
    private final RunSide other;
    private final CorrectionsBetween corrections;

    ChangeCauses(Engine engine, Run left, Run right, RunSide one, RunSide other) {
        this.left = left;
        this.right = right;
        this.one = one;
        this.other = other;
        this.corrections = new CorrectionsBetween(engine, left, right);
    }

    /** Returns those who changed, with their figures and causes, in that order. */
    List<RunChanges.PersonChange> of(SortedMap<String, List<RunChanges.FigureChange>> changed) {
        List<RunChanges.PersonChange> people = new ArrayList<>();
        List<String> ids = List.copyOf(changed.keySet());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            Set<String> some = new LinkedHashSet<>(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
            Map<String, List<ArchivedRecord>> before = one.records(some);
            Map<String, List<ArchivedRecord>> after = other.records(some);
            some.forEach(person -> people.add(new RunChanges.PersonChange(
                    person,
                    changed.get(person),
                    causes(
                            one.member(person),
                            before.getOrDefault(person, List.of()),
                            other.member(person),
                            after.getOrDefault(person, List.of())))));
        }
        return people;
    }

    private List<String> causes(
            Member before, List<ArchivedRecord> recordsBefore, Member after, List<ArchivedRecord> recordsAfter) {
        if (before == null || after == null) {
            return List.of("people: " + (before == null ? "new on the roster" : "no longer on the roster"));
        }
        List<String> causes = new ArrayList<>(OwnRows.changes(before, recordsBefore, after, recordsAfter));
        causes.addAll(corrections.decided(after.person().id()));
        budgets(causes, before, after);
        RunComparison.add(causes, "the policy", left.policyDigest(), right.policyDigest());
        if (!Objects.equals(left.asOf(), right.asOf())) {
            causes.add("the day: %s to %s".formatted(left.asOf(), right.asOf()));
        }
        if (causes.isEmpty()) {
            causes.add(
                    "no row of this person: what is shared with others (ranking, seats, caps, weights or sum of a pool)");
        }
        return causes;
    }

    private void budgets(List<String> causes, Member before, Member after) {
        TreeSet<String> units = new TreeSet<>(CodePoints.ORDER);
        units.addAll(units(one, before));
        units.addAll(units(other, after));
        units.stream()
                .filter(unit -> !one.budget(unit).equals(other.budget(unit)))
                .forEach(unit -> causes.add("budget of unit " + unit));
    }

    private static Set<String> units(RunSide side, Member member) {
        return Stays.daysByUnit(
                        member.person(), member.transfers(), side.context().year())
                .keySet();
    }
}
