package org.epaulet.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A policy whose values change with time: what it is from each day on.
 */
public final class PolicyHistory {

    private final NavigableMap<LocalDate, Policy> versions = new TreeMap<>();

    /** Takes the policies by the first day of each; the earliest also holds before its day. */
    public PolicyHistory(Map<LocalDate, Policy> policies) {
        policies.forEach((from, policy) -> versions.put(from, policy.with(this)));
    }

    /** Returns the policy in force on the day. */
    public Policy on(LocalDate day) {
        Map.Entry<LocalDate, Policy> version = versions.floorEntry(day);
        return version == null ? versions.firstEntry().getValue() : version.getValue();
    }

    List<Policy.Stretch> stretches(LocalDate from, LocalDate to) {
        List<Policy.Stretch> stretches = new ArrayList<>();
        LocalDate first = from;
        for (LocalDate change : versions.keySet()) {
            if (change.isAfter(first) && !change.isAfter(to)) {
                stretches.add(new Policy.Stretch(first, change.minusDays(1), on(first)));
                first = change;
            }
        }
        stretches.add(new Policy.Stretch(first, to, on(first)));
        return stretches;
    }

    /** Names the days alone: the policies hold the history in turn. */
    @Override
    public String toString() {
        return "changes " + versions.keySet();
    }
}
