package org.epaulet.policy.grade;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.yaml.Optional;

/**
 * Bureaus, or pools, with another percentage, say for an honour that was given to them.
 *
 * @param bureaus their unit codes; empty: none
 * @param reference where that is decided; null: not told
 * @param pools their codes, which have seats of their own besides those of the bureau; empty: none
 * @param more seats beside the percentage; null: none
 */
public record QuotaException(
        @Optional List<String> bureaus,
        BigDecimal percent,
        @Optional String reference,
        @Optional List<String> pools,
        @Optional Integer more) {

    public QuotaException {
        bureaus = bureaus == null ? List.of() : List.copyOf(bureaus);
        pools = pools == null ? List.of() : List.copyOf(pools);
        more = more == null ? 0 : more;
    }

    /** Bureaus with another percentage. */
    public QuotaException(List<String> bureaus, BigDecimal percent, String reference) {
        this(bureaus, percent, reference, null, null);
    }
}
