package org.epaulet.policy;

import java.util.List;
import java.util.Objects;
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
 * @param traineeMonths months after joining that lead to no tier and count for none (见习期); null: 0
 * @param lapsed when the tier on the roster is void; null: never
 * @param conversion null: none
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
        @Optional List<Establishment> establishments,
        @Optional Integer traineeMonths,
        @Optional @At(Stage.SCORED) Condition lapsed,
        @Optional Conversion conversion) {

    public TierRule {
        establishments = establishments == null ? List.of() : List.copyOf(establishments);
        traineeMonths = traineeMonths == null ? 0 : traineeMonths;
    }

    /** A ladder without trainees, lapsed tiers and conversion. */
    public TierRule(
            List<Tier> ladder,
            Tier untiered,
            Condition demote,
            Condition enter,
            List<TierEntry> entry,
            Condition rise,
            List<String> counted,
            List<TierStep> steps,
            List<TierCap> caps,
            List<Establishment> establishments) {
        this(ladder, untiered, demote, enter, entry, rise, counted, steps, caps, establishments, null, null, null);
    }

    /** Returns the tier that somebody holds: that of the roster unless it has lapsed; null for none. */
    public String held(String tier, Figures figures) {
        return tier != null && lapsed != null && lapsed.holds(figures) ? null : tier;
    }

    /** Returns the rung below on the same ladder, null below the lowest. */
    public Tier below(String tier) {
        int rung = rung(tier);
        return rung > 0
                        && Objects.equals(
                                ladder.get(rung - 1).ladder(), ladder.get(rung).ladder())
                ? ladder.get(rung - 1)
                : null;
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
