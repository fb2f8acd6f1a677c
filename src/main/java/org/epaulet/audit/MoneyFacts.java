package org.epaulet.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.epaulet.pay.Share;
import org.epaulet.pay.ShareClaim;
import org.epaulet.pay.UnitPool;
import org.epaulet.policy.GradeAward;
import org.epaulet.policy.PayRule;

/** What the year pays, in an explanation (R14). */
final class MoneyFacts {

    private final Dossier dossier;
    private final PayRule rule;
    private final Checks checks;
    private final String self;

    MoneyFacts(Dossier dossier, Checks checks) {
        this.dossier = dossier;
        this.rule = dossier.policy().pay();
        this.checks = checks;
        this.self = dossier.member().person().id();
    }

    Explanation.PayFacts pay() {
        String grade = dossier.published().grade();
        return new Explanation.PayFacts(
                dossier.band().code(),
                dossier.band().label(),
                dossier.band().coefficient(),
                checks.of(dossier.band().label(), dossier.band().when()),
                dossier.stays(),
                dossier.pools().stream().map(this::share).toList(),
                rule.awards().stream()
                        .filter(award -> grade != null && grade.equals(award.grade()))
                        .map(GradeAward::amount)
                        .findFirst()
                        .orElse(null),
                rule.heating().amount(),
                dossier.year().on(rule.heating().on()),
                dossier.honours(),
                dossier.pay());
    }

    private Explanation.ShareFacts share(UnitPool pool) {
        Share own = pool.shares().stream()
                .filter(share -> share.person().equals(self))
                .findFirst()
                .orElseThrow();
        List<ShareClaim> claims = dossier.claims().stream()
                .filter(claim -> claim.unit().equals(pool.unit()))
                .toList();
        BigDecimal weight = own.coefficient().multiply(BigDecimal.valueOf(own.days()));
        boolean any = pool.weight().signum() > 0;
        BigDecimal amount = BigDecimal.valueOf(pool.pool()).multiply(weight);
        long whole = any ? amount.divideToIntegralValue(pool.weight()).longValueExact() : 0;
        return new Explanation.ShareFacts(
                pool.unit(),
                pool.budgeted(),
                pool.pool(),
                claims.stream()
                        .filter(claim -> claim.person().equals(self))
                        .mapToLong(ShareClaim::monthlyStandardFen)
                        .findFirst()
                        .orElse(0),
                pool.budgeted()
                        ? 0
                        : (int) claims.stream()
                                .filter(ShareClaim::feeds)
                                .map(ShareClaim::person)
                                .distinct()
                                .count(),
                pool.weight(),
                weight,
                any ? amount.divide(pool.weight(), 4, RoundingMode.HALF_UP).toPlainString() : "0",
                whole,
                own.fen() > whole,
                own);
    }
}
