package org.epaulet.policy;

import java.math.BigDecimal;
import org.epaulet.policy.yaml.Optional;

/**
 * A grade 等次; a policy lists them from best to worst.
 *
 * @param atLeast the total from which it is given (R10); null for the worst
 */
public record Grade(String code, Label label, @Optional BigDecimal atLeast) {}
