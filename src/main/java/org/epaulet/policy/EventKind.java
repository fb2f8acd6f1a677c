package org.epaulet.policy;

import java.math.BigDecimal;
import org.epaulet.policy.yaml.Optional;

/**
 * A kind of reward or penalty 奖惩 (R16).
 *
 * @param points for the bonus; null: none
 */
public record EventKind(String code, Label label, @Optional BigDecimal points) {}
