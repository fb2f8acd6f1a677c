package org.epaulet.policy.pay;

import org.epaulet.policy.label.Label;

/**
 * Who pays an honour award.
 *
 * @param gross whether what it pays is part of the gross
 */
public record Payer(String code, Label label, boolean gross) {}
