package org.epaulet.tier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.policy.tier.TierCap;

/**
 * The room that is left under the caps of one bureau (R13, step 4, 职数).
 */
final class CapRoom {

    private final List<Cap> caps = new ArrayList<>();

    /**
     * Creates the room before anybody is selected.
     *
     * @param headcount what the percentages of a cap without a base are taken of
     * @param holders those whose tiers count, as they stand
     */
    CapRoom(List<TierCap> rules, long headcount, Collection<Climber> holders) {
        Map<String, Long> sizes = new HashMap<>();
        for (TierCap rule : rules) {
            long base = rule.among() != null
                    ? holders.stream()
                            .filter(holder -> holder.candidate().bases().contains(rule.name()))
                            .count()
                    : rule.of() == null ? headcount : sizes.get(rule.of());
            long size = rule.size(base);
            sizes.put(rule.name(), size);
            long held = holders.stream()
                    .filter(holder -> holder.tier() != null && rule.tiers().contains(holder.tier()))
                    .count();
            caps.add(new Cap(rule.tiers(), size - held));
        }
    }

    /** Returns whether every cap whose count the move raises has room; holders beyond a cap stay but leave none. */
    boolean admits(String from, String to) {
        return caps.stream().noneMatch(cap -> cap.changes(from, to) > 0 && cap.left <= 0);
    }

    void count(String from, String to) {
        caps.forEach(cap -> cap.left -= cap.changes(from, to));
    }

    private static final class Cap {
        private final List<String> tiers;
        private long left;

        private Cap(List<String> tiers, long left) {
            this.tiers = tiers;
            this.left = left;
        }

        private int changes(String from, String to) {
            return (tiers.contains(to) ? 1 : 0) - (tiers.contains(from) ? 1 : 0);
        }
    }
}
