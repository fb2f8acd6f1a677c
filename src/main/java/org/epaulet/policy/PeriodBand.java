package org.epaulet.policy;

import java.math.BigDecimal;
import org.epaulet.policy.yaml.Optional;

/**
 * A band of a period's ranking.
 *
 * @param percent of the people ranked, rounded down; null for the last, which takes the rest
 * @param amount CNY for each period
 */
public record PeriodBand(String code, Label label, @Optional BigDecimal percent, BigDecimal amount) {}
