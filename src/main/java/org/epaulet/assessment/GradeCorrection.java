package org.epaulet.assessment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.epaulet.policy.AssessmentStatus;
import org.epaulet.policy.Policy;
import org.epaulet.policy.grade.FurtherQuota;
import org.epaulet.policy.grade.Grade;
import org.epaulet.roster.Decision;
import org.epaulet.roster.DecisionKind;

/**
 * What becomes of one person's grade after the year is locked, by later records and by decisions (R17). Nobody else is looked at:
 * what the quota gave stands.
 */
public final class GradeCorrection {

    private final List<String> grades;
    private final Set<String> limited;

    /** Corrects grades of that policy. */
    public GradeCorrection(Policy policy) {
        this.grades = policy.grades().stream().map(Grade::code).toList();
        this.limited = policy.quota().all(grades.get(0)).stream()
                .map(FurtherQuota::grade)
                .collect(Collectors.toSet());
    }

    /**
     * Returns the grade that the records give: never one of a quota that the person did not have before, for it takes a decision
     * to give a seat. A seat once given stays while the grade before the quota is that of the seat.
     *
     * @param now the year by the records, before the quota
     * @param last where the person stood before
     */
    public Graded byRecords(Assessment now, Graded last) {
        if (now.grade() == null) {
            return new Graded(last.person(), last.pool(), null, null, null);
        }
        if (now.beside()) {
            return new Graded(last.person(), last.pool(), now.grade(), last.rank(), Seat.EXTRA, last.elsewhere());
        }
        int before = seatOf(last);
        int place = grades.indexOf(now.grade());
        while (place < grades.size() - 1 && limited.contains(grades.get(place)) && place < before) {
            place++;
        }
        String grade = grades.get(place);
        return new Graded(
                last.person(),
                last.pool(),
                grade,
                last.rank(),
                seat(now.grade(), grade, last.seat()),
                last.elsewhere());
    }

    /** Returns the best grade that is theirs by a seat: one that was given beside its quota takes none. */
    private int seatOf(Graded last) {
        int place = last.grade() == null ? grades.size() : grades.indexOf(last.grade());
        return last.seat() == Seat.EXTRA ? place + 1 : place;
    }

    private Seat seat(String claimed, String given, Seat last) {
        if (!limited.contains(claimed)) {
            return null;
        }
        if (given.equals(claimed)) {
            return Seat.Y;
        }
        return last == Seat.TIE ? Seat.TIE : Seat.N;
    }

    /** What comes of a decision; one that makes no sense is told, not guessed at. */
    public enum Outcome {
        /** Carried out. */
        APPLIED,
        /** It was carried out once, and the records have changed since; it never stands again. */
        LAPSED,
        /** The grade is that already. */
        SAME_GRADE,
        /** Took no part in the year, so there is nothing to grade. */
        NOT_ASSESSED,
        /** A seat for somebody whom the quota did not turn away. */
        NOT_CANDIDATE,
        /** A seat of another grade than the top one. */
        NOT_TOP_GRADE,
        /** A seat that displaces, but several share the last place of the pool, or nobody has a seat in it by rank. */
        NOBODY_TO_DISPLACE
    }

    /** Returns what comes of the decision on somebody who stands so. */
    public Outcome judge(Decision decision, Assessment now, Graded stands) {
        return switch (decision.kind()) {
            case GRADE -> grade(decision, now, stands);
            case SEAT -> seat(decision, now, stands);
        };
    }

    private static Outcome grade(Decision decision, Assessment now, Graded stands) {
        if (now == null || now.status() == AssessmentStatus.NOT_ASSESSED) {
            return Outcome.NOT_ASSESSED;
        }
        return decision.grade().equals(stands.grade()) ? Outcome.SAME_GRADE : Outcome.APPLIED;
    }

    private Outcome seat(Decision decision, Assessment now, Graded stands) {
        String top = grades.get(0);
        if (decision.grade() != null && !decision.grade().equals(top)) {
            return Outcome.NOT_TOP_GRADE;
        }
        if (now == null || now.status() == AssessmentStatus.NOT_ASSESSED) {
            return Outcome.NOT_ASSESSED;
        }
        if (top.equals(stands.grade())) {
            return Outcome.SAME_GRADE;
        }
        return top.equals(now.grade()) && stands.seat() != null && stands.seat() != Seat.Y
                ? Outcome.APPLIED
                : Outcome.NOT_CANDIDATE;
    }

    /** Returns where somebody stands whose decision is carried out. */
    public Graded apply(Decision decision, Graded stands) {
        String top = grades.get(0);
        String grade = switch (decision.kind()) {
            case GRADE -> decision.grade();
            case SEAT -> top;
        };
        Seat seat = limited.contains(grade) ? Seat.Y : stands.seat() == Seat.Y ? null : stands.seat();
        return new Graded(stands.person(), stands.pool(), grade, stands.rank(), seat, stands.elsewhere());
    }

    /** Returns whether the decision, carried out, gives the top grade. */
    public boolean givesTop(Decision decision) {
        return decision.kind() == DecisionKind.SEAT || grades.get(0).equals(decision.grade());
    }

    /** Returns where somebody stands who gives a seat of the top grade up to another. */
    public Graded displaced(Graded stands) {
        return new Graded(stands.person(), stands.pool(), grades.get(1), stands.rank(), Seat.N, stands.elsewhere());
    }

    /** Returns whether the person has a seat of the top grade by rank. */
    public boolean seated(Graded stands) {
        return grades.get(0).equals(stands.grade()) && stands.seat() == Seat.Y && stands.rank() != null;
    }
}
