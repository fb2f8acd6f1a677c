package org.epaulet.audit;

import java.util.List;
import java.util.SortedMap;
import org.epaulet.policy.label.Label;
import org.epaulet.roster.Event;

/**
 * A condition of the policy and whether it holds.
 *
 * @param condition as the policy writes it
 * @param figures the values of the figures that it names
 * @param reckoned what its functions came to
 * @param events the person's events that it counts
 * @param countsEvents whether it asks for events at all
 */
public record Check(
        Label label,
        String condition,
        Label inWords,
        boolean holds,
        SortedMap<String, String> figures,
        List<Reckoned> reckoned,
        List<Event> events,
        boolean countsEvents) {}
