package org.epaulet.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.epaulet.pay.AwardPaid;
import org.epaulet.pay.HonourPaid;
import org.epaulet.pay.PayLine;
import org.epaulet.pay.TierWage;
import org.epaulet.policy.label.Label;
import org.epaulet.roster.Stay;

/**
 * What the year pays (R14), in fen.
 *
 * @param coefficientOf null: the policy writes the number
 * @param tierWageNew what the tier wage after the year consists of
 */
public record PayFacts(
        String band,
        Label label,
        BigDecimal coefficient,
        Amount coefficientOf,
        Check bandCheck,
        List<Stay> stays,
        List<ShareFacts> shares,
        List<AwardFacts> awards,
        List<PeriodAwardFacts> periodAwards,
        List<DeductionFacts> deductions,
        List<SubsidyFacts> subsidies,
        List<HonourPaid> honours,
        TierWage tierWageNew,
        PayLine line) {

    /** An award of the year: full in fen, of a full year where it is prorated; parts where that changed; check null: by grade alone. */
    public record AwardFacts(
            Label label,
            String grade,
            Check check,
            Amount reckoning,
            boolean prorated,
            long full,
            long fen,
            List<AwardPaid.Part> parts) {}

    /** What is kept back from the awards; check null: from everybody's. */
    public record DeductionFacts(Label label, Check check, Amount reckoning, Amount atMost, long fen) {}

    /** A subsidy of one day; check null: for everybody who is employed on it. */
    public record SubsidyFacts(Label label, LocalDate day, boolean employed, Check check, long fen) {}

    /**
     * What one period pays.
     *
     * @param rank 0: places do not decide
     * @param band null: none fits
     * @param pays what the band pays, in words; null: none fits
     * @param standardFen the monthly performance standard that it is reckoned by; 0: it is not
     * @param days employed in the period, where it is prorated; else 0
     * @param ofDays days of the period, where it is prorated; else 0
     */
    public record PeriodAwardFacts(
            String component,
            int period,
            LocalDate from,
            LocalDate to,
            BigDecimal score,
            String grade,
            int rank,
            int ranked,
            Label band,
            Label pays,
            long standardFen,
            int days,
            int ofDays,
            long fen) {}
}
