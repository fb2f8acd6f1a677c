package org.epaulet.policy.grade;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.yaml.Optional;

/**
 * The quota of one grade: who finds no seat gets the next grade, and is a candidate for its quota.
 *
 * @param percent of the assessed people of a bureau
 * @param rounding null: down
 * @param together whether the percentage is of this grade and all better ones together; null: of this one alone
 */
public record FurtherQuota(
        String grade,
        BigDecimal percent,
        @Optional SeatRounding rounding,
        @Optional List<QuotaException> exceptions,
        @Optional Boolean together) {
    public FurtherQuota {
        rounding = rounding == null ? SeatRounding.DOWN : rounding;
        exceptions = exceptions == null ? List.of() : List.copyOf(exceptions);
        together = together != null && together;
    }

    /** A quota of one grade alone. */
    public FurtherQuota(String grade, BigDecimal percent, SeatRounding rounding, List<QuotaException> exceptions) {
        this(grade, percent, rounding, exceptions, null);
    }

    /** Returns how many seats the bureau has beside its percentage. */
    public int moreOf(String bureau) {
        return exceptions.stream()
                .filter(exception -> exception.bureaus().contains(bureau))
                .mapToInt(QuotaException::more)
                .sum();
    }

    /** Returns how many seats a pool has beside its percentage, by the codes of its members. */
    public int moreOfPool(List<String> members) {
        return exceptions.stream()
                .filter(exception -> members.stream().anyMatch(exception.pools()::contains))
                .mapToInt(QuotaException::more)
                .sum();
    }

    /** Returns how many seats a bureau with so many people has, those of pools and classes of their own aside. */
    public int seats(String bureau, int people) {
        return rounding.seats(percentOf(bureau), people);
    }

    /** Returns the percentage of a bureau. */
    public BigDecimal percentOf(String bureau) {
        return exceptions.stream()
                .filter(exception -> exception.bureaus().contains(bureau))
                .map(QuotaException::percent)
                .findFirst()
                .orElse(percent);
    }

    /** Returns the percentage of a pool that has one of its own, by the codes of its members; null for others. */
    public BigDecimal percentOfPool(List<String> members) {
        return exceptions.stream()
                .filter(exception -> members.stream().anyMatch(exception.pools()::contains))
                .map(QuotaException::percent)
                .findFirst()
                .orElse(null);
    }
}
