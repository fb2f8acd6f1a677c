package org.epaulet.pay;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.epaulet.policy.Policy;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.pay.Band;
import org.epaulet.policy.pay.Deduction;
import org.epaulet.policy.pay.GradeAward;
import org.epaulet.policy.pay.Subsidy;
import org.epaulet.policy.tier.Conversion;
import org.epaulet.policy.year.AssessmentYear;
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
     * @param figures of the person's year with its grade
     * @param periodAwards what the periods paid by rank, in fen
     * @param tierOld tier before the year's moves; null: none
     * @param tierNew tier from the day after the year; null: none
     * @param shares the person's share of every pool that has one
     * @throws ArithmeticException if an amount of the policy has a part of a fen
     */
    public PayLine of(
            Member member,
            int serviceDays,
            Band band,
            Figures figures,
            long periodAwards,
            String tierOld,
            String tierNew,
            List<Share> shares) {
        long paid = shares.stream()
                .filter(share -> !share.reserved())
                .mapToLong(Share::fen)
                .sum();
        long reserved =
                shares.stream().filter(Share::reserved).mapToLong(Share::fen).sum();
        long awards = periodAwards + yearEndAward(member.person(), figures, serviceDays);
        long deducted =
                deductions(figures).stream().mapToLong(DeductionTaken::fen).sum();
        long award = Math.max(0, awards - deducted);
        long heating = subsidies(member.person(), figures).stream()
                .mapToLong(SubsidyPaid::fen)
                .sum();
        List<HonourPaid> honours = Honours.of(policy, year, member);
        long honourAward = sum(honours, HonourPaid::gross);
        return new PayLine(
                member.person().id(),
                member.person().unit(),
                band.code(),
                band.factor(),
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
                tierWageNew(tierOld, tierNew).fen());
    }

    private long yearEndAward(Person person, Figures figures, int serviceDays) {
        return awards(person, figures, serviceDays).stream()
                .mapToLong(AwardPaid::fen)
                .sum();
    }

    /** Returns the awards of the year that the person gets, in the policy's order. */
    public List<AwardPaid> awards(Person person, Figures figures, int serviceDays) {
        List<AwardPaid> paid = new ArrayList<>();
        for (int place = 0; place < policy.pay().awards().size(); place++) {
            GradeAward award = policy.pay().awards().get(place);
            if (award.goesTo(figures)) {
                long full = fen(award, policy, figures);
                List<AwardPaid.Part> parts = award.prorated() ? parts(place, person, figures, serviceDays) : List.of();
                long fen = award.prorated() ? prorated(parts) : full;
                paid.add(new AwardPaid(place, full, fen, parts.size() > 1 ? parts : List.of()));
            }
        }
        return paid;
    }

    /** Returns the figures with the money of the person's tier, which amounts may name. */
    public static Figures paid(Policy policy, Figures figures) {
        return new PaidFigures(policy, figures, policy);
    }

    private long fen(GradeAward award, Policy then, Figures figures) {
        BigDecimal constant = award.amount().constant();
        return constant != null
                ? Fen.of(constant)
                : Fen.rounded(award.amount(), new PaidFigures(then, figures, policy));
    }

    /** An amount that changes within the year counts for the days on which it holds. */
    private List<AwardPaid.Part> parts(int award, Person person, Figures figures, int serviceDays) {
        LocalDate from = person.joined().isAfter(year.start()) ? person.joined() : year.start();
        return policy.stretches(from, from.plusDays(serviceDays - 1L)).stream()
                .map(stretch -> new AwardPaid.Part(
                        fen(stretch.policy().pay().awards().get(award), stretch.policy(), figures), stretch.days()))
                .toList();
    }

    private long prorated(List<AwardPaid.Part> parts) {
        BigInteger fenDays = BigInteger.ZERO;
        for (AwardPaid.Part part : parts) {
            fenDays = fenDays.add(BigInteger.valueOf(part.full()).multiply(BigInteger.valueOf(part.days())));
        }
        return Fen.rounded(fenDays, year.days());
    }

    /** Returns what becomes of the policy's subsidies for the person, in its order. */
    public List<SubsidyPaid> subsidies(Person person, Figures figures) {
        List<SubsidyPaid> paid = new ArrayList<>();
        List<Subsidy> known = policy.pay().allSubsidies();
        for (int place = 0; place < known.size(); place++) {
            LocalDate day = year.on(known.get(place).on());
            Subsidy subsidy = policy.on(day).pay().allSubsidies().get(place);
            boolean employed = person.employedOn(day);
            boolean gets = employed && (subsidy.when() == null || subsidy.when().holds(figures));
            paid.add(new SubsidyPaid(subsidy, day, employed, gets ? Fen.of(subsidy.amount()) : 0));
        }
        return paid;
    }

    /** Returns what is kept back from the awards, each deduction that is above 0; together no more than the awards are taken. */
    public List<DeductionTaken> deductions(Figures figures) {
        List<DeductionTaken> taken = new ArrayList<>();
        for (int place = 0; place < policy.pay().deductions().size(); place++) {
            Deduction deduction = policy.pay().deductions().get(place);
            if (deduction.when() == null || deduction.when().holds(figures)) {
                Figures known = paid(policy, figures);
                long fen = Fen.limited(deduction.amount(), deduction.atMost(), known);
                if (fen > 0) {
                    taken.add(new DeductionTaken(place, fen));
                }
            }
        }
        return taken;
    }

    private static long sum(List<HonourPaid> honours, Predicate<HonourPaid> which) {
        return honours.stream().filter(which).mapToLong(HonourPaid::fen).sum();
    }

    private long tierWage(String tier) {
        return Fen.of(policy.tiers().tier(tier).wage());
    }

    /** Returns the wage of the day after the year; a conversion may keep what the old tier was worth. */
    public TierWage tierWageNew(String tierOld, String tierNew) {
        long wage = Fen.of(policy.on(year.nextStart()).tiers().tier(tierNew).wage());
        Conversion conversion = policy.tiers().conversion();
        boolean kept = conversion != null
                && conversion.keepsWage()
                && year.contains(conversion.on())
                && tierNew != null
                && tierNew.equals(conversion.to(tierOld));
        return new TierWage(wage, kept ? Math.max(0, tierWage(tierOld) - wage) : 0);
    }
}
