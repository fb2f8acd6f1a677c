package org.epaulet.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.epaulet.pay.AwardPaid;
import org.epaulet.pay.Docking;
import org.epaulet.pay.PayLines;
import org.epaulet.pay.PeriodPaid;
import org.epaulet.pay.Share;
import org.epaulet.pay.ShareClaim;
import org.epaulet.pay.SubsidyPaid;
import org.epaulet.pay.TierWage;
import org.epaulet.pay.UnitPool;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.condition.Expression;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.label.Tongue;
import org.epaulet.policy.pay.Deduction;
import org.epaulet.policy.pay.GradeAward;
import org.epaulet.policy.pay.PayRule;
import org.epaulet.policy.pay.PeriodAward;
import org.epaulet.policy.pay.PeriodBand;
import org.epaulet.policy.pay.ShareDeduction;
import org.epaulet.policy.pay.ShareRest;
import org.epaulet.policy.year.Period;
import org.epaulet.tier.TierMove;

/** Gathers what the year pays, for an explanation (R14). */
final class PayExplaining {

    private final Dossier dossier;
    private final Payment payment;
    private final PayRule rule;
    private final Checks checks;
    private final String self;
    private final PayLines lines;

    PayExplaining(Dossier dossier, Checks checks) {
        this.dossier = dossier;
        this.payment = dossier.payment();
        this.rule = dossier.policy().pay();
        this.checks = checks;
        this.lines = new PayLines(dossier.policy(), dossier.year());
        this.self = dossier.member().person().id();
    }

    PayFacts pay() {
        return new PayFacts(
                payment.band().code(),
                payment.band().label(),
                payment.band().factor(),
                coefficient(),
                checks.of(payment.band().label(), payment.band().when()),
                payment.stays(),
                payment.pools().stream().map(this::share).toList(),
                payment.awards().stream().map(this::award).toList(),
                payment.periodAwards().stream().map(this::periodAward).toList(),
                deductions(),
                lines.subsidies(dossier.member().person(), dossier.figures()).stream()
                        .map(this::subsidy)
                        .toList(),
                payment.honours(),
                tierWageNew(),
                payment.line());
    }

    private TierWage tierWageNew() {
        TierMove move = dossier.moves().stream()
                .filter(each -> each.person().equals(self))
                .findFirst()
                .orElseThrow();
        return lines.tierWageNew(move.before(), move.after());
    }

    /** Returns how the coefficient is reckoned; null where the policy writes the number. */
    private Amount coefficient() {
        Expression coefficient = rule.band(payment.band().code()).coefficient();
        return coefficient.constant() == null ? checks.of(coefficient, dossier.figures()) : null;
    }

    private List<PayFacts.DeductionFacts> deductions() {
        Figures known = PayLines.paid(dossier.policy(), dossier.figures());
        return lines.deductions(dossier.figures()).stream()
                .map(taken -> {
                    Deduction deduction = rule.deductions().get(taken.deduction());
                    return new PayFacts.DeductionFacts(
                            deduction.label(),
                            deduction.when() == null ? null : checks.of(deduction.label(), deduction.when()),
                            checks.of(deduction.amount(), known),
                            deduction.atMost() == null ? null : checks.of(deduction.atMost(), known),
                            taken.fen());
                })
                .toList();
    }

    private PayFacts.SubsidyFacts subsidy(SubsidyPaid paid) {
        Label label = paid.subsidy().label();
        return new PayFacts.SubsidyFacts(
                label,
                paid.day(),
                paid.employed(),
                paid.subsidy().when() == null
                        ? null
                        : checks.of(label, paid.subsidy().when()),
                paid.fen());
    }

    private PayFacts.AwardFacts award(AwardPaid paid) {
        GradeAward award = rule.awards().get(paid.award());
        Label label = award.label() != null ? award.label() : new Label("年终奖", "Year-end award");
        return new PayFacts.AwardFacts(
                label,
                award.grade(),
                award.when() == null ? null : checks.of(label, award.when()),
                checks.of(award.amount(), PayLines.paid(dossier.policy(), dossier.figures())),
                award.prorated(),
                paid.full(),
                paid.fen(),
                paid.parts());
    }

    private PayFacts.PeriodAwardFacts periodAward(PeriodPaid paid) {
        PeriodAward award = rule.periodAwards().get(paid.award());
        Component component = dossier.policy().components().stream()
                .filter(known -> known.code().equals(award.component()))
                .findFirst()
                .orElseThrow();
        Period period = dossier.year().periods(component.period()).get(paid.period() - 1);
        PeriodBand band = dossier.policy().on(period.from()).pay().periodAwards().get(paid.award()).bands().stream()
                .filter(each -> each.code().equals(paid.band()))
                .findFirst()
                .orElse(null);
        return new PayFacts.PeriodAwardFacts(
                award.component(),
                paid.period(),
                period.from(),
                period.to(),
                paid.score(),
                paid.grade(),
                paid.rank(),
                paid.ranked(),
                band == null ? null : band.label(),
                band == null ? null : new Label(band.said(Tongue.CHINESE), band.said(Tongue.ENGLISH)),
                paid.standard(),
                paid.days(),
                paid.ofDays(),
                paid.fen());
    }

    private ShareFacts share(UnitPool pool) {
        Share own = pool.shares().stream()
                .filter(share -> share.person().equals(self))
                .findFirst()
                .orElseThrow();
        List<ShareClaim> claims = payment.claims().stream()
                .filter(claim -> claim.unit().equals(pool.unit()))
                .toList();
        BigDecimal weight = own.coefficient().multiply(BigDecimal.valueOf(own.days()));
        boolean any = pool.weight().signum() > 0;
        BigDecimal amount = BigDecimal.valueOf(pool.pool()).multiply(weight);
        long step = rule.shares().stepFen();
        long whole = any
                ? amount.divideToIntegralValue(pool.weight().multiply(BigDecimal.valueOf(step)))
                                .longValueExact()
                        * step
                : 0;
        LeftOver leftOver = any ? LeftOver.of(pool, step) : new LeftOver(0, null);
        List<ShareClaim> feeding = pool.budgeted()
                ? List.of()
                : claims.stream().filter(ShareClaim::feeds).toList();
        return new ShareFacts(
                pool.unit(),
                pool.budgeted(),
                pool.pool(),
                claims.stream()
                        .filter(claim -> claim.person().equals(self))
                        .mapToLong(ShareClaim::monthlyStandardFen)
                        .findFirst()
                        .orElse(0),
                (int) feeding.stream().map(ShareClaim::person).distinct().count(),
                standards(feeding),
                feeding.stream().mapToLong(ShareClaim::changedFenDays).sum(),
                pool.weight(),
                weights(pool.shares()),
                weight,
                any ? amount.divide(pool.weight(), 4, RoundingMode.HALF_UP).toPlainString() : "0",
                step,
                rule.shares().rest() == ShareRest.UNDISTRIBUTED,
                whole,
                leftOver.fen(),
                leftOver.from(),
                own.full() > whole,
                docked(docking(claims), own),
                own);
    }

    private Docking docking(List<ShareClaim> claims) {
        return claims.stream()
                .filter(claim -> claim.person().equals(self))
                .map(ShareClaim::docking)
                .findFirst()
                .orElse(Docking.NONE);
    }

    /** Returns what is kept back from the share, part by part. */
    List<ShareFacts.DockedFacts> docked(Docking docking, Share own) {
        Figures known = PayLines.paid(dossier.policy(), dossier.figures());
        return docking.parts().stream()
                .map(part -> {
                    ShareDeduction deduction = rule.shares().deductions().get(part.deduction());
                    return new ShareFacts.DockedFacts(
                            deduction.label(),
                            deduction.when() == null ? null : checks.of(deduction.label(), deduction.when()),
                            deduction.amount() == null ? null : checks.of(deduction.amount(), known),
                            part.percent(),
                            deduction.atMost() == null ? null : checks.of(deduction.atMost(), known),
                            part.yearFen(),
                            part.of(own.full(), own.days(), docking.serviceDays()));
                })
                .toList();
    }

    private static List<ShareFacts.Standard> standards(List<ShareClaim> feeding) {
        SortedMap<Long, Long> days = new TreeMap<>(Comparator.reverseOrder());
        feeding.forEach(claim -> days.merge(claim.monthlyStandardFen(), (long) claim.days(), Long::sum));
        return days.entrySet().stream()
                .map(each -> new ShareFacts.Standard(each.getKey(), each.getValue()))
                .toList();
    }

    private static List<ShareFacts.Weight> weights(List<Share> shares) {
        SortedMap<BigDecimal, Long> days = new TreeMap<>(Comparator.reverseOrder());
        shares.stream()
                .filter(share -> share.coefficient().signum() != 0)
                .forEach(share -> days.merge(share.coefficient(), (long) share.days(), Long::sum));
        return days.entrySet().stream()
                .map(each -> new ShareFacts.Weight(each.getKey(), each.getValue()))
                .toList();
    }

    /** The fen that rounding down leaves over, and the smallest part of a fen that still got one; null: there are none. */
    private record LeftOver(long fen, String from) {

        static LeftOver of(UnitPool pool, long step) {
            long fen = 0;
            BigDecimal smallest = null;
            for (Share share : pool.shares()) {
                BigDecimal amount = BigDecimal.valueOf(pool.pool())
                        .multiply(share.coefficient())
                        .multiply(BigDecimal.valueOf(share.days()));
                BigDecimal[] parts = amount.divideAndRemainder(pool.weight().multiply(BigDecimal.valueOf(step)));
                if (share.full() > parts[0].longValueExact() * step) {
                    fen += step;
                    smallest = smallest == null ? parts[1] : smallest.min(parts[1]);
                }
            }
            return new LeftOver(
                    fen,
                    smallest == null
                            ? null
                            : smallest.divide(pool.weight(), 4, RoundingMode.HALF_UP)
                                    .toPlainString());
        }
    }
}
