package org.epaulet.policy.pay;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.yaml.Optional;

/**
 * How shares of a unit's pool are rounded, and what is kept back from them (R14).
 *
 * @param to CNY of which every share is a multiple: 1 for whole yuan; null: the fen
 * @param rest what becomes of what rounding down leaves over; null: the largest remainders
 * @param deductions from a share; what they keep back stays undistributed
 */
public record ShareRule(
        @Optional BigDecimal to,
        @Optional ShareRest rest,
        @Optional List<ShareDeduction> deductions) {

    /** Shares to the fen, from which nothing is kept back. */
    public static final ShareRule PLAIN = new ShareRule(null, null, null);

    public ShareRule {
        rest = rest == null ? ShareRest.LARGEST_REMAINDER : rest;
        deductions = deductions == null ? List.of() : List.copyOf(deductions);
    }

    /** Returns the fen of which every share is a multiple. */
    public long stepFen() {
        return to == null ? 1 : to.movePointRight(2).longValueExact();
    }
}
