package org.epaulet.job.correction;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.epaulet.assessment.GradeCorrection;
import org.epaulet.assessment.GradeCorrection.Outcome;
import org.epaulet.assessment.Graded;
import org.epaulet.delivery.CodePoints;
import org.epaulet.job.store.CorrectionStore.KeptDecision;
import org.epaulet.policy.AppealSeat;
import org.epaulet.policy.Policy;
import org.epaulet.policy.Procedure;
import org.epaulet.roster.DecisionKind;

/** Whom of one bureau a correction touches, and which grades they have by records and decisions (R17). */
final class BureauGrades {

    /** Who decides first, displaces first: as if a correction had carried out each decision on its day. */
    private static final Comparator<KeptDecision> AS_DECIDED = Comparator.comparing(
                    (KeptDecision kept) -> kept.decision().date())
            .thenComparing(kept -> kept.decision().person(), CodePoints.ORDER)
            .thenComparing(kept -> kept.decision().kind());

    private final Procedure procedure;
    private final GradeCorrection grades;
    private final SortedMap<String, Subject> subjects = new TreeMap<>(CodePoints.ORDER);
    private final Map<String, Set<Cause>> causes = new TreeMap<>(CodePoints.ORDER);
    private final Map<String, Graded> byRecords = new HashMap<>();
    private final Map<String, Graded> graded = new TreeMap<>(CodePoints.ORDER);
    private final Map<KeptDecision, Outcome> outcomes = new LinkedHashMap<>();
    private final Function<Subject, String> pools;

    /**
     * Takes everybody of the bureau.
     *
     * @param pools finds the pool of somebody who had none, after merging
     */
    BureauGrades(Policy policy, Collection<Subject> people, Function<Subject, String> pools) {
        this.procedure = policy.procedure();
        this.grades = new GradeCorrection(policy);
        this.pools = pools;
        people.forEach(subject -> subjects.put(subject.id(), subject));
    }

    /** Decides the grades. */
    void grade() {
        subjects.values().forEach(subject -> {
            Set<Cause> touched = subject.causes();
            if (!touched.isEmpty()) {
                causes.put(subject.id(), touched);
                byRecords.put(subject.id(), byRecords(subject));
                graded.put(subject.id(), byRecords.get(subject.id()));
            }
        });
        causes.keySet().stream()
                .flatMap(person -> subjects.get(person).decisions().stream())
                .sorted(AS_DECIDED)
                .toList()
                .forEach(kept ->
                        outcomes.put(kept, decide(subjects.get(kept.decision().person()), kept)));
    }

    /** Returns what came of each decision that was to be judged. */
    Map<KeptDecision, Outcome> outcomes() {
        return outcomes;
    }

    private Graded byRecords(Subject subject) {
        if (subject.now() == null) {
            return null;
        }
        Graded last = last(subject);
        return subject.stands() ? last : grades.byRecords(subject.now(), last);
    }

    private Graded last(Subject subject) {
        Version before = subject.before();
        if (before == null || before.standing() == null) {
            return new Graded(subject.id(), pools.apply(subject), null, null, null);
        }
        Graded stood = before.standing().graded();
        boolean moved = !before.member()
                .person()
                .unit()
                .equals(subject.member().person().unit());
        return moved
                ? new Graded(
                        subject.id(),
                        pools.apply(subject),
                        stood.grade(),
                        stood.rank(),
                        stood.seat(),
                        stood.elsewhere())
                : stood;
    }

    private Outcome decide(Subject subject, KeptDecision kept) {
        Graded stands = graded.get(subject.id());
        Outcome outcome = grades.judge(kept.decision(), subject.now(), stands);
        if (outcome == Outcome.APPLIED
                && kept.decision().kind() == DecisionKind.SEAT
                && procedure.appealSeat() == AppealSeat.DISPLACE) {
            String last = lastSeated(stands.pool(), subject.id());
            if (last == null) {
                return Outcome.NOBODY_TO_DISPLACE;
            }
            causes.computeIfAbsent(last, person -> EnumSet.noneOf(Cause.class)).add(Cause.DISPLACED);
            byRecords.putIfAbsent(last, stands(last));
            graded.put(last, grades.displaced(stands(last)));
        }
        if (outcome == Outcome.APPLIED) {
            graded.put(subject.id(), grades.apply(kept.decision(), stands));
        }
        return outcome;
    }

    private Graded stands(String person) {
        Subject subject = subjects.get(person);
        return graded.containsKey(person)
                ? graded.get(person)
                : subject.before() == null || subject.before().standing() == null
                        ? null
                        : subject.before().standing().graded();
    }

    /** Returns who has the last seat of the pool by rank, none that was decided; null: nobody, or several share the place. */
    private String lastSeated(String pool, String but) {
        List<Graded> seated = subjects.keySet().stream()
                .filter(person -> !person.equals(but))
                .filter(person -> !subjects.get(person).won())
                .filter(person -> subjects.get(person).decisions().isEmpty())
                .map(this::stands)
                .filter(stands -> stands != null && stands.pool().equals(pool) && grades.seated(stands))
                .toList();
        int worst = seated.stream().mapToInt(Graded::rank).max().orElse(-1);
        List<Graded> last =
                seated.stream().filter(stands -> stands.rank() == worst).toList();
        return last.size() == 1 ? last.get(0).person() : null;
    }

    /** Returns everybody of the bureau, by id. */
    SortedMap<String, Subject> subjects() {
        return subjects;
    }

    /** Returns what touches each of those whom the correction touches, by id. */
    Map<String, Set<Cause>> causes() {
        return causes;
    }

    /** Returns where the person, who is touched, stood before anything was decided; null: not in this year. */
    Graded byRecords(String person) {
        return byRecords.get(person);
    }

    /** Returns what grade each of them has now, by id; null: none in this year. */
    Map<String, Graded> graded() {
        return graded;
    }
}
