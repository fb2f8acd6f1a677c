package org.epaulet.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.epaulet.policy.Policy;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.pay.ShareDeduction;

/**
 * What is kept back from one person's shares of the units' pools (扣发绩效), R14.
 *
 * @param parts one for each of the policy's deductions that takes something
 * @param serviceDays employed days of the year, over which an amount is spread
 */
public record Docking(List<Part> parts, int serviceDays) {

    /** Nothing is kept back. */
    public static final Docking NONE = new Docking(List.of(), 1);

    /**
     * One deduction.
     *
     * @param deduction its place among the policy's, from 0
     * @param yearFen of the year, where it is an amount
     * @param percent of the share; null: an amount
     */
    public record Part(int deduction, long yearFen, BigDecimal percent) {

        /** Returns what it keeps back of a share, before the share limits it. */
        public long of(long fen, int days, int serviceDays) {
            return percent == null
                    ? Fen.prorated(yearFen, days, serviceDays)
                    : percent.multiply(BigDecimal.valueOf(fen))
                            .movePointLeft(2)
                            .setScale(0, RoundingMode.HALF_UP)
                            .longValueExact();
        }
    }

    public Docking {
        parts = List.copyOf(parts);
    }

    /** Returns what the policy keeps back from the person of these figures. */
    public static Docking of(Policy policy, Figures figures, int serviceDays) {
        List<ShareDeduction> deductions = policy.pay().shares().deductions();
        if (deductions.isEmpty()) {
            return NONE;
        }
        Figures known = PayLines.paid(policy, figures);
        List<Part> parts = new ArrayList<>();
        for (int place = 0; place < deductions.size(); place++) {
            ShareDeduction deduction = deductions.get(place);
            if (deduction.when() == null || deduction.when().holds(figures)) {
                long fen = deduction.percent() == null ? Fen.limited(deduction.amount(), deduction.atMost(), known) : 0;
                if (fen > 0 || deduction.percent() != null) {
                    parts.add(new Part(place, fen, deduction.percent()));
                }
            }
        }
        return new Docking(parts, serviceDays);
    }

    /** Returns what is kept back of a share of so many days: no more than the share. */
    public long of(long fen, int days) {
        long docked = 0;
        for (Part part : parts) {
            docked += part.of(fen, days, serviceDays);
        }
        return Math.min(fen, docked);
    }
}
