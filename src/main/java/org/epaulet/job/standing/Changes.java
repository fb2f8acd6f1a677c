package org.epaulet.job.standing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.epaulet.audit.RunChanges;
import org.epaulet.delivery.CodePoints;
import org.epaulet.report.StandChange;

/** Whose standing is not what it was on another night, and because of what. */
public final class Changes {

    /** What ranking and seats decide. */
    private static final Set<StandFigure> SHARED = EnumSet.of(StandFigure.GRADE, StandFigure.SEAT);

    private static final Set<StandFigure> OWN = EnumSet.of(
            StandFigure.UNIT, StandFigure.STATUS, StandFigure.TOTAL, StandFigure.THRESHOLD_GRADE, StandFigure.CEILING);

    private final Map<String, KeptStand> before;
    private final boolean policy;

    /**
     * Takes where everybody stood on a night before.
     *
     * @param policy whether the policy has changed since
     */
    public Changes(Map<String, KeptStand> before, boolean policy) {
        this.before = Collections.unmodifiableMap(before);
        this.policy = policy;
    }

    /** Returns the changes by person, then figure. */
    public List<StandChange> of(List<Stand> now) {
        List<StandChange> changes = now.parallelStream()
                .flatMap(stand -> changes(before.get(stand.result().id()), stand).stream())
                .collect(ArrayList::new, List::add, List::addAll);
        Set<String> gone = new HashSet<>(before.keySet());
        now.forEach(stand -> gone.remove(stand.result().id()));
        gone.forEach(id -> changes.add(status(before.get(id), null, "GONE")));
        changes.sort(Comparator.comparing(StandChange::person, CodePoints.ORDER));
        return changes;
    }

    private List<StandChange> changes(KeptStand was, Stand stand) {
        KeptStand is = KeptStand.of(stand);
        if (was == null) {
            return List.of(status(is, is.figure(StandFigure.STATUS), "NEW"));
        }
        List<StandChange> changes = new ArrayList<>();
        for (StandFigure figure : StandFigure.values()) {
            if (!Objects.equals(was.figure(figure), is.figure(figure))) {
                changes.add(new StandChange(
                        is.id(),
                        is.name(),
                        is.unitName(),
                        figure.name().toLowerCase(Locale.ROOT),
                        was.figure(figure),
                        is.figure(figure),
                        because(figure, was, is, stand.recordsThen())));
            }
        }
        return changes;
    }

    private List<String> because(StandFigure figure, KeptStand was, KeptStand is, Long recordsThen) {
        boolean records =
                was.print().records() != (recordsThen == null ? is.print().records() : recordsThen);
        boolean rows = was.print().rows() != is.print().rows();
        boolean person = was.print().person() != is.print().person();
        List<String> because = new ArrayList<>();
        add(because, "RECORDS", records);
        add(because, "EVENTS", rows);
        add(because, "ROSTER", person);
        add(because, "POLICY", policy);
        add(because, "OTHERS", because.isEmpty() && SHARED.contains(figure) && ownFiguresStay(was, is));
        add(because, "DAY", because.isEmpty());
        return because;
    }

    /**
     * Returns in what figures somebody's standing differs on two nights.
     *
     * @param was null: not in the year; so is the other
     */
    public static List<RunChanges.FigureChange> figures(KeptStand was, KeptStand is) {
        List<RunChanges.FigureChange> changes = new ArrayList<>();
        for (StandFigure figure : StandFigure.values()) {
            String before = was == null ? null : was.figure(figure);
            String now = is == null ? null : is.figure(figure);
            if (!Objects.equals(before, now)) {
                changes.add(new RunChanges.FigureChange(figure.name().toLowerCase(Locale.ROOT), before, now));
            }
        }
        return changes;
    }

    private static StandChange status(KeptStand stand, String now, String because) {
        return new StandChange(
                stand.id(),
                stand.name(),
                stand.unitName(),
                "status",
                now == null ? stand.figure(StandFigure.STATUS) : null,
                now,
                List.of(because));
    }

    private static boolean ownFiguresStay(KeptStand was, KeptStand is) {
        return OWN.stream().allMatch(figure -> Objects.equals(was.figure(figure), is.figure(figure)));
    }

    private static void add(List<String> because, String code, boolean holds) {
        if (holds) {
            because.add(code);
        }
    }
}
