package org.epaulet.contract;

import java.util.HashSet;
import java.util.Set;
import org.epaulet.policy.condition.Condition;
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
        return !ofYear.isEmpty() || !inForce.isEmpty();
    }

    void add(Iterable<String> kinds) {
        kinds.forEach(ofYear::add);
    }

    /** Returns whether a condition listened to counted the event. */
    public boolean include(Event event, AssessmentYear year) {
        return year.contains(event.date()) && ofYear.contains(event.kind())
                || event.inForceOn(year.end()) && inForce.contains(event.kind());
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
}
