package org.epaulet.policy;

import java.math.BigDecimal;
import org.epaulet.policy.yaml.Optional;

/**
 * A grade of one period of a ledger (月度、季度等次); a ledger lists them from best to worst.
 *
 * @param atLeast the period's score from which it is given; null for the worst
 */
public record PeriodGrade(
        String code, Label label, @Optional BigDecimal atLeast) {}
