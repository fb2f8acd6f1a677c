package org.epaulet.policy.component;

import java.math.BigDecimal;
import org.epaulet.policy.label.Label;

/**
 * A group of scores in a component, an item or a class of raters.
 *
 * @param weight within the component; any unit, re-normalised over the groups that have scores
 */
public record ScoreGroup(String code, Label label, BigDecimal weight) {}
