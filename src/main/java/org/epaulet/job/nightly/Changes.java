package org.epaulet.job.nightly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.epaulet.delivery.CodePoints;
import org.epaulet.report.StandChange;

/** Whose standing is not what it was on another night, and because of what. */
public final class Changes {

    private final Map<String, KeptStand> before;
    private final boolean policy;
    private final boolean day;

    /**
     * Takes where everybody stood.
     *
     * @param policy whether the policy has changed since
     * @param day whether the day has
     */
    public Changes(Map<String, KeptStand> before, boolean policy, boolean day) {
        this.before = Map.copyOf(before);
        this.policy = policy;
        this.day = day;
    }

    /** Returns the changes by person, then figure. */
    public List<StandChange> of(List<KeptStand> now) {
        List<StandChange> changes = new ArrayList<>();
        Set<String> gone = new HashSet<>(before.keySet());
        for (KeptStand stand : now) {
            gone.remove(stand.id());
            changes.addAll(changes(before.get(stand.id()), stand));
        }
        gone.forEach(id -> changes.add(status(before.get(id), null, "GONE")));
        changes.sort(Comparator.comparing(StandChange::person, CodePoints.ORDER));
        return changes;
    }

    private List<StandChange> changes(KeptStand was, KeptStand is) {
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
                        because(was.print(), is.print())));
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

    private List<String> because(Fingerprint was, Fingerprint is) {
        List<String> because = new ArrayList<>();
        add(because, "RECORDS", was.records() != is.records());
        add(because, "EVENTS", was.rows() != is.rows());
        add(because, "ROSTER", was.person() != is.person());
        add(because, "POLICY", policy);
        add(because, "DAY", day && because.isEmpty());
        add(because, "OTHERS", because.isEmpty());
        return because;
    }

    private static void add(List<String> because, String code, boolean holds) {
        if (holds) {
            because.add(code);
        }
    }
}
