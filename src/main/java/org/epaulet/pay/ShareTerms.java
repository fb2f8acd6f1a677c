package org.epaulet.pay;

import org.epaulet.policy.pay.Band;
import org.epaulet.policy.pay.ShareRule;

/**
 * What one person's shares of the units' pools follow from, besides the days (R14).
 *
 * @param rule how shares are rounded
 * @param docking what is kept back from the person's
 */
public record ShareTerms(Band band, ShareRule rule, Docking docking) {}
