package org.epaulet.pay;

import java.math.BigDecimal;
import org.epaulet.policy.Band;
import org.epaulet.policy.Policy;
import org.epaulet.roster.Person;

/**
 * What one person brings to the pool of one unit and asks of it (R14).
 *
 * @param days of the year in the unit
 * @param coefficient of the person's band
 * @param reserved whether the share is kept back
 * @param feeds whether the person's standard feeds the pool
 * @param monthlyStandardFen monthly performance standard of the tier on the roster, in fen
 */
public record ShareClaim(
        String person,
        String unit,
        int days,
        BigDecimal coefficient,
        boolean reserved,
        boolean feeds,
        long monthlyStandardFen) {

    /** Returns what somebody of that band, who was in the unit for so many days, brings and asks. */
    public static ShareClaim of(Policy policy, Person person, String unit, int days, Band band, boolean feeds) {
        return new ShareClaim(
                person.id(),
                unit,
                days,
                band.coefficient(),
                band.reserved(),
                feeds,
                Fen.of(policy.tiers().tier(person.tier()).performance()));
    }

    /** Returns the weight of the share: coefficient × days. */
    public BigDecimal weight() {
        return coefficient.multiply(BigDecimal.valueOf(days));
    }
}
