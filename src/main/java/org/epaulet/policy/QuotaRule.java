package org.epaulet.policy;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.yaml.Optional;

/**
 * The quota of the top grade 优秀比例 (R12), and of further grades below it.
 *
 * @param percent of the assessed people of a bureau, rounded down unless {@code rounding} says otherwise
 * @param smallBelow a pool with fewer assessed people is small and merges with the small pools of the same leader
 * @param rankBy TOTAL or component codes; descending, missing last
 * @param within which people are compared with each other; null: those of a pool
 * @param rounding null: down
 * @param exceptions bureaus with another percentage
 * @param classes people who are compared only among themselves, the first that holds; who is of none is of the rest
 * @param further quotas of lower grades, from better to worse
 */
public record QuotaRule(
        BigDecimal percent,
        int smallBelow,
        List<String> rankBy,
        @Optional ComparedWithin within,
        @Optional SeatRounding rounding,
        @Optional List<QuotaException> exceptions,
        @Optional List<ComparisonClass> classes,
        @Optional List<FurtherQuota> further) {
    public QuotaRule {
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

    /** Returns the quotas of all grades that have one, the top grade's first. */
    public List<FurtherQuota> all(String topGrade) {
        FurtherQuota top = new FurtherQuota(topGrade, percent, rounding, exceptions);
        return further.isEmpty()
                ? List.of(top)
                : java.util.stream.Stream.concat(java.util.stream.Stream.of(top), further.stream())
                        .toList();
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
