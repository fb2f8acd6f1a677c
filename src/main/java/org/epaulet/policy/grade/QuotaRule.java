package org.epaulet.policy.grade;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.epaulet.policy.condition.At;
import org.epaulet.policy.condition.ComparedWithin;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.condition.RankKey;
import org.epaulet.policy.condition.Stage;
import org.epaulet.policy.yaml.Optional;

/**
 * The quota of the top grade 优秀比例 (R12), and of further grades below it.
 *
 * @param percent of the assessed people of a bureau, rounded down unless {@code rounding} says otherwise
 * @param smallBelow a pool with fewer assessed people is small and merges with the small pools of the same leader
 * @param rankBy TOTAL, component codes or expressions; descending, missing last
 * @param within which people are compared with each other; null: those of a pool
 * @param rounding null: down
 * @param exceptions bureaus with another percentage
 * @param classes people who are compared only among themselves, the first that holds; who is of none is of the rest
 * @param further quotas of lower grades, from better to worse
 * @param of whom the percentage is taken of; null: those assessed
 * @param each whether every pool has the percentage of its own people, not its part of the bureau's seats; null: no
 * @param atLeast how many seats of the top grade every pool with assessed people has at least; null: 0
 */
public record QuotaRule(
        BigDecimal percent,
        int smallBelow,
        @At(Stage.SCORED) List<RankKey> rankBy,
        @Optional ComparedWithin within,
        @Optional SeatRounding rounding,
        @Optional List<QuotaException> exceptions,
        @Optional List<ComparisonClass> classes,
        @Optional List<FurtherQuota> further,
        @Optional QuotaBase of,
        @Optional Boolean each,
        @Optional Integer atLeast) {

    public QuotaRule {
        of = of == null ? QuotaBase.ASSESSED : of;
        each = each != null && each;
        atLeast = atLeast == null ? 0 : atLeast;
        within = within == null ? ComparedWithin.POOL : within;
        rounding = rounding == null ? SeatRounding.DOWN : rounding;
        exceptions = exceptions == null ? List.of() : List.copyOf(exceptions);
        classes = classes == null ? List.of() : List.copyOf(classes);
        further = further == null ? List.of() : List.copyOf(further);
    }

    /** A quota of the top grade alone, within pools. */
    public QuotaRule(BigDecimal percent, int smallBelow, List<String> rankBy) {
        this(percent, smallBelow, rankBy, null, null, null, null, null);
    }

    /** A quota of the assessed people, split over the pools. */
    public QuotaRule(
            BigDecimal percent,
            int smallBelow,
            List<String> rankBy,
            ComparedWithin within,
            SeatRounding rounding,
            List<QuotaException> exceptions,
            List<ComparisonClass> classes,
            List<FurtherQuota> further) {
        this(
                percent,
                smallBelow,
                rankBy.stream().map(RankKey::of).toList(),
                within,
                rounding,
                exceptions,
                classes,
                further,
                null,
                null,
                null);
    }

    /** Returns the quotas of all grades that have one, the top grade's first. */
    public List<FurtherQuota> all(String topGrade) {
        FurtherQuota top = new FurtherQuota(topGrade, percent, rounding, exceptions);
        return further.isEmpty()
                ? List.of(top)
                : Stream.concat(Stream.of(top), further.stream()).toList();
    }

    /** Returns the percentage of the class that has one of its own, null for others. */
    public BigDecimal percentOf(String classCode) {
        for (ComparisonClass each : classes) {
            if (each.code().equals(classCode)) {
                return each.percent();
            }
        }
        return null;
    }

    /** Returns the code of the class the person is compared in; null: of the rest. */
    public String classOf(Figures figures) {
        for (ComparisonClass each : classes) {
            if (each.when().holds(figures)) {
                return each.code();
            }
        }
        return null;
    }
}
