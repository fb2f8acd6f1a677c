package org.epaulet.policy;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.yaml.Optional;

/**
 * Bureaus with another percentage, say for an honour that the bureau was given.
 *
 * @param bureaus their unit codes
 * @param reference where that is decided; null: not told
 */
public record QuotaException(
        List<String> bureaus, BigDecimal percent, @Optional String reference) {}
