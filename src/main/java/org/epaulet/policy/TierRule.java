package org.epaulet.policy;

import java.util.List;
import org.epaulet.policy.yaml.Optional;

/**
 * The ladder of tiers 层级 and who moves on it (R13).
 *
 * @param ladder from lowest to highest
 * @param untiered what somebody without a tier gets: its performance standard feeds the pools
 * @param demote when somebody falls one tier
 * @param enter when somebody without a tier gets one
 * @param rise when somebody may go up at all
 * @param counted the grades whose years count
 * @param establishments of bureaus whose caps are not taken of the people employed there
 */
public record TierRule(
        List<Tier> ladder,
        Tier untiered,
        @At(Stage.GRADED) Condition demote,
        @At(Stage.GRADED) Condition enter,
        List<TierEntry> entry,
        @At(Stage.GRADED) Condition rise,
        List<String> counted,
        List<TierStep> steps,
        List<TierCap> caps,
        @Optional List<Establishment> establishments) {

    public TierRule {
        establishments = establishments == null ? List.of() : List.copyOf(establishments);
    }

    /** Returns what the caps of the bureau are taken of: its establishment, or else the people employed there. */
    public long headcount(String bureau, long employed) {
        return establishments.stream()
                .filter(establishment -> establishment.bureau().equals(bureau))
                .mapToLong(Establishment::posts)
                .findFirst()
                .orElse(employed);
    }

    /** Returns the place of the tier on the ladder, 0 the lowest; -1 for none. */
    public int rung(String tier) {
        for (int rung = 0; rung < ladder.size(); rung++) {
            if (ladder.get(rung).code().equals(tier)) {
                return rung;
            }
        }
        return -1;
    }

    /** Returns the tier of that code; the untiered one for null. */
    public Tier tier(String code) {
        return code == null ? untiered : ladder.get(rung(code));
    }
}
