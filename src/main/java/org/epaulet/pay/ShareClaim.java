package org.epaulet.pay;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.epaulet.policy.Policy;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.pay.Band;
import org.epaulet.roster.Person;

/**
 * What one person brings to the pool of one unit and asks of it (R14).
 *
 * @param days of the year in the unit
 * @param coefficient of the person's band
 * @param reserved whether the share is kept back
 * @param feeds whether the person's standard feeds the pool
 * @param monthlyStandardFen monthly performance standard of the tier on the roster, in fen
 * @param docking what is kept back from the person's shares
 * @param changedFenDays by how much a standard that changed within the year departs from that, fen × days
 */
public record ShareClaim(
        String person,
        String unit,
        int days,
        BigDecimal coefficient,
        boolean reserved,
        boolean feeds,
        long monthlyStandardFen,
        long changedFenDays,
        Docking docking) {

    /** A claim by a standard that holds on all its days. */
    public ShareClaim(
            String person,
            String unit,
            int days,
            BigDecimal coefficient,
            boolean reserved,
            boolean feeds,
            long monthlyStandardFen) {
        this(person, unit, days, coefficient, reserved, feeds, monthlyStandardFen, 0, Docking.NONE);
    }

    /** Returns the standard of each day, summed up. */
    BigInteger standardDays() {
        return BigInteger.valueOf(monthlyStandardFen)
                .multiply(BigInteger.valueOf(days))
                .add(BigInteger.valueOf(changedFenDays));
    }

    /**
     * Returns the claim of a stay in a unit.
     *
     * @param figures of the person's year with its grade
     * @param days of the stay
     * @param docking what is kept back from the person's shares
     * @throws ArithmeticException if the tier's standard has a part of a fen
     */
    public static ShareClaim of(
            Policy policy, Person person, Figures figures, Band band, String unit, int days, Docking docking) {
        return new ShareClaim(
                person.id(),
                unit,
                days,
                band.factor(),
                band.reserved(),
                policy.pay().feeds().holds(figures),
                Fen.of(policy.tiers()
                        .tier(policy.tiers().held(person.tier(), figures))
                        .performance()),
                0,
                docking);
    }

    /** Returns the claim with the days of another stay of the same person in the same unit. */
    ShareClaim withDaysOf(ShareClaim other) {
        long changed = (other.monthlyStandardFen - monthlyStandardFen) * other.days + other.changedFenDays;
        return new ShareClaim(
                person,
                unit,
                days + other.days,
                coefficient,
                reserved,
                feeds,
                monthlyStandardFen,
                changedFenDays + changed,
                docking);
    }

    /** Returns the weight of the share: coefficient × days. */
    public BigDecimal weight() {
        return coefficient.multiply(BigDecimal.valueOf(days));
    }
}
