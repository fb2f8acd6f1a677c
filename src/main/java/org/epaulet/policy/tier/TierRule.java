package org.epaulet.policy.tier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.condition.RankKey;
import org.epaulet.policy.condition.Stage;
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
 * @param credits grades whose years count for more or less than one
 * @param falls who falls by more than one tier, of those who fall
 * @param effective from when moves count; null: all from the day after the year
 * @param selectBy what those who are chosen from are ranked by; empty: the total
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
        @Optional Conversion conversion,
        @Optional List<YearCredit> credits,
        @Optional List<TierFall> falls,
        @Optional @At(Stage.GRADED) List<RankKey> selectBy,
        @Optional TierEffect effective) {

    public TierRule {
        establishments = establishments == null ? List.of() : List.copyOf(establishments);
        traineeMonths = traineeMonths == null ? 0 : traineeMonths;
        credits = credits == null ? List.of() : List.copyOf(credits);
        falls = falls == null ? List.of() : List.copyOf(falls);
        selectBy = selectBy == null || selectBy.isEmpty() ? List.of(RankKey.of("TOTAL")) : List.copyOf(selectBy);
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
        this(
                ladder,
                untiered,
                demote,
                enter,
                entry,
                rise,
                counted,
                steps,
                caps,
                establishments,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Returns the tier that somebody holds: that of the roster unless it has lapsed; null for none. */
    public String held(String tier, Figures figures) {
        return tier != null && lapsed != null && lapsed.holds(figures) ? null : tier;
    }

    /** Returns the first day on which who joined on that day is no trainee any more. */
    public LocalDate trained(LocalDate joined) {
        return joined.plusMonths(traineeMonths);
    }

    /** Returns what a year with the grade counts for. */
    public BigDecimal credit(String grade) {
        return credits.stream()
                .filter(credit -> credit.grade().equals(grade))
                .map(YearCredit::years)
                .findFirst()
                .orElse(counted.contains(grade) ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    /** Returns by how many tiers somebody falls who falls. */
    public int rungs(Figures figures) {
        return falls.stream()
                .filter(fall -> fall.when().holds(figures))
                .mapToInt(TierFall::rungs)
                .max()
                .orElse(1);
    }

    /** Returns the tier so many rungs below on the same ladder, or its lowest; null below that. */
    public Tier below(String tier, int rungs) {
        Tier below = below(tier);
        for (int further = 1; further < rungs && below != null && below(below.code()) != null; further++) {
            below = below(below.code());
        }
        return below;
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
