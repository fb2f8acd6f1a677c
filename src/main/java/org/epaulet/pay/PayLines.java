package org.epaulet.pay;

import java.util.List;
import java.util.function.Predicate;
import org.epaulet.policy.AssessmentYear;
import org.epaulet.policy.Band;
import org.epaulet.policy.PayRule;
import org.epaulet.policy.Policy;
import org.epaulet.roster.Member;
import org.epaulet.roster.Person;

/**
 * Puts together what the year pays one person (R14). Pure: a correction asks it again for one person alone.
 */
public final class PayLines {

    private final Policy policy;
    private final AssessmentYear year;

    /** Creates the pay lines of a year. */
    public PayLines(Policy policy, AssessmentYear year) {
        this.policy = policy;
        this.year = year;
    }

    /**
     * Returns the person's line.
     *
     * @param serviceDays employed days of the year
     * @param grade null: none
     * @param tierOld tier before the year's moves; null: none
     * @param tierNew tier from the day after the year; null: none
     * @param shares the person's share of every pool that has one
     * @throws ArithmeticException if an amount of the policy has a part of a fen
     */
    public PayLine of(
            Member member,
            int serviceDays,
            Band band,
            String grade,
            String tierOld,
            String tierNew,
            List<Share> shares) {
        long paid = shares.stream()
                .filter(share -> !share.reserved())
                .mapToLong(Share::fen)
                .sum();
        long reserved =
                shares.stream().filter(Share::reserved).mapToLong(Share::fen).sum();
        long award = yearEndAward(grade, serviceDays);
        long heating = heating(member.person());
        List<HonourPaid> honours = Honours.of(policy, year, member);
        long honourAward = sum(honours, HonourPaid::gross);
        return new PayLine(
                member.person().id(),
                member.person().unit(),
                band.code(),
                band.coefficient(),
                serviceDays,
                paid,
                reserved,
                award,
                heating,
                honourAward,
                paid + award + heating + honourAward,
                sum(honours, honour -> honour.gross() && honour.exempt()),
                sum(honours, honour -> !honour.gross()),
                tierWage(tierOld),
                tierWage(tierNew));
    }

    private long yearEndAward(String grade, int serviceDays) {
        return policy.pay().awards().stream()
                .filter(award -> award.grade().equals(grade))
                .mapToLong(award -> Fen.prorated(Fen.of(award.amount()), serviceDays, year.days()))
                .sum();
    }

    private long heating(Person person) {
        PayRule rule = policy.pay();
        return person.employedOn(year.on(rule.heating().on()))
                ? Fen.of(rule.heating().amount())
                : 0;
    }

    private static long sum(List<HonourPaid> honours, Predicate<HonourPaid> which) {
        return honours.stream().filter(which).mapToLong(HonourPaid::fen).sum();
    }

    private long tierWage(String tier) {
        return Fen.of(policy.tiers().tier(tier).wage());
    }
}
