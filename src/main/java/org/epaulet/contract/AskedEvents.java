package org.epaulet.contract;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Counted;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.condition.FiguresInFront;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.Event;

/**
 * Listens which events a condition asks for, so that the very events on which it rests can be named.
 */
public final class AskedEvents implements FiguresInFront {

    private final Figures figures;
    private final Set<String> ofYear = new HashSet<>();
    private final Set<String> inForce = new HashSet<>();
    private final Set<String> inTier = new HashSet<>();
    private final Set<String> ever = new HashSet<>();

    /** Listens in front of these figures. */
    public AskedEvents(Figures figures) {
        this.figures = figures;
    }

    /** Listens to the condition. */
    public void listen(Condition condition) {
        condition.ask(this);
    }

    /** Returns whether a condition listened to asks for events at all. */
    public boolean any() {
        return Stream.of(ofYear, inForce, inTier, ever).anyMatch(kinds -> !kinds.isEmpty());
    }

    void add(Iterable<String> kinds) {
        kinds.forEach(ofYear::add);
    }

    /** Returns whether a condition listened to counted the event. */
    public boolean include(Event event, AssessmentYear year) {
        boolean dated = !event.date().isAfter(year.end());
        return year.contains(event.date()) && ofYear.contains(event.kind())
                || event.inForceOn(year.end()) && inForce.contains(event.kind())
                || dated && ofTier(event) && inTier.contains(event.kind())
                || dated && ever.contains(event.kind());
    }

    private boolean ofTier(Event event) {
        LocalDate since = (LocalDate) figures.value(Figure.TIER_SINCE);
        return since != null && !event.date().isBefore(since);
    }

    @Override
    public Figures figures() {
        return figures;
    }

    @Override
    public int events(Set<String> kinds) {
        ofYear.addAll(kinds);
        return figures.events(kinds);
    }

    @Override
    public int inForce(Set<String> kinds) {
        inForce.addAll(kinds);
        return figures.inForce(kinds);
    }

    @Override
    public int count(Counted counted, Set<String> codes) {
        switch (counted) {
            case IN_TIER -> inTier.addAll(codes);
            case EVER -> ever.addAll(codes);
            default -> {}
        }
        return figures.count(counted, codes);
    }
}
