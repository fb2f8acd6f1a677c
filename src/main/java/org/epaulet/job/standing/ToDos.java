package org.epaulet.job.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.epaulet.delivery.CodePoints;
import org.epaulet.policy.Policy;
import org.epaulet.policy.grade.Grade;
import org.epaulet.report.PersonResult;
import org.epaulet.report.ToDo;

/** What HR may want to act on. */
public final class ToDos {

    private static final Comparator<ToDo> ORDER = Comparator.comparing(ToDo::kind)
            .thenComparing(ToDo::unit, CodePoints.ORDER)
            .thenComparing(ToDo::person, CodePoints.ORDER);

    private final Policy policy;
    private final LocalDate day;
    private final Map<String, KeptStand> before;
    private final int noticeDays;
    private final int lowestGrades;
    private final BigDecimal margin;

    /**
     * Takes what to watch for.
     *
     * @param before where everybody stood on the night before
     * @param noticeDays how many days ahead what falls due is listed
     * @param lowestGrades how many of the policy's grades, from the worst, are below the threshold
     * @param margin points above its threshold within which a grade is at risk
     */
    public ToDos(
            Policy policy,
            LocalDate day,
            Map<String, KeptStand> before,
            int noticeDays,
            int lowestGrades,
            BigDecimal margin) {
        this.policy = policy;
        this.day = day;
        this.before = Collections.unmodifiableMap(before);
        this.noticeDays = noticeDays;
        this.lowestGrades = lowestGrades;
        this.margin = margin;
    }

    /** Returns what is to be done, by kind, unit and person. */
    public List<ToDo> of(List<Stand> stands) {
        List<ToDo> all = stands.parallelStream().collect(ArrayList::new, this::add, List::addAll);
        all.sort(ORDER);
        return all;
    }

    private void add(List<ToDo> all, Stand stand) {
        PersonResult result = stand.result();
        byTotal(all, stand);
        if (stand.tooMany() != null) {
            all.add(toDo(
                    ToDo.Kind.TOO_MANY_FAILED, result, stand.tooMany(), Integer.toString(stand.failed()), null, null));
        }
        if (stand.oneShort() != null) {
            all.add(toDo(ToDo.Kind.ONE_SHORT, result, stand.oneShort(), Integer.toString(stand.failed()), null, null));
        }
        if (result.contract() != null
                && soon(result.contract().noticeBy())
                && !result.contractEnd().isBefore(day)) {
            all.add(toDo(
                    ToDo.Kind.NOTICE,
                    result,
                    result.contractEnd().toString(),
                    result.contract().expiry(),
                    null,
                    result.contract().noticeBy()));
        }
        if (soon(stand.probationEnd()) && !stand.probationEnd().isBefore(day)) {
            all.add(toDo(ToDo.Kind.PROBATION, result, null, result.status().name(), null, stand.probationEnd()));
        }
    }

    private void byTotal(List<ToDo> all, Stand stand) {
        PersonResult result = stand.result();
        String now = stand.byTotal();
        if (now == null) {
            return;
        }
        KeptStand night = before.get(result.id());
        String was = night == null ? null : night.figure(StandFigure.THRESHOLD_GRADE);
        int place = policy.place(now);
        if (was != null && knows(was) && place > policy.place(was)) {
            all.add(toDo(ToDo.Kind.FELL, result, was, now, null, null));
        }
        if (place >= policy.grades().size() - lowestGrades) {
            all.add(toDo(ToDo.Kind.BELOW, result, was, now, null, null));
        }
        BigDecimal threshold = policy.grades().get(place).atLeast();
        if (threshold != null && place < policy.grades().size() - 1) {
            BigDecimal above = result.total().subtract(threshold);
            if (above.signum() >= 0 && above.compareTo(margin) < 0) {
                all.add(toDo(ToDo.Kind.AT_RISK, result, null, now, above, null));
            }
        }
    }

    private boolean knows(String grade) {
        return policy.grades().stream().map(Grade::code).anyMatch(grade::equals);
    }

    private boolean soon(LocalDate due) {
        return due != null && !due.isAfter(day.plusDays(noticeDays));
    }

    private static ToDo toDo(
            ToDo.Kind kind, PersonResult result, String before, String now, BigDecimal points, LocalDate due) {
        return new ToDo(
                kind,
                result.id(),
                result.name(),
                result.unit(),
                result.unitName(),
                result.total(),
                result.grade(),
                before,
                now,
                points,
                due);
    }
}
