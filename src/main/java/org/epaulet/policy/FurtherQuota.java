package org.epaulet.policy;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.yaml.Optional;

/**
 * The quota of one grade: who finds no seat gets the next grade, and is a candidate for its quota.
 *
 * @param percent of the assessed people of a bureau
 * @param rounding null: down
 */
public record FurtherQuota(
        String grade,
        BigDecimal percent,
        @Optional SeatRounding rounding,
        @Optional List<QuotaException> exceptions) {
    public FurtherQuota {
        rounding = rounding == null ? SeatRounding.DOWN : rounding;
        exceptions = exceptions == null ? List.of() : List.copyOf(exceptions);
    }

    /** Returns how many seats a bureau with so many assessed people has. */
    public int seats(String bureau, int assessed) {
        BigDecimal share = exceptions.stream()
                .filter(exception -> exception.bureaus().contains(bureau))
                .map(QuotaException::percent)
                .findFirst()
                .orElse(percent);
        return rounding.seats(share, assessed);
    }
}
