package org.epaulet.pay;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.ComponentScore;
import org.epaulet.assessment.PeriodScore;
import org.epaulet.policy.Policy;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.pay.PeriodAward;
import org.epaulet.policy.pay.PeriodBand;
import org.epaulet.policy.pay.PeriodTies;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.policy.year.Period;

/**
 * What the periods of a year pay the people of one bureau by their places in each period's ranking (月度绩效奖).
 */
public final class PeriodAwards {

    private final Policy policy;
    private final AssessmentYear year;

    /** Creates the awards of a year. */
    public PeriodAwards(Policy policy, AssessmentYear year) {
        this.policy = policy;
        this.year = year;
    }

    /**
     * Somebody who may take part.
     *
     * @param unit at the end of the year
     * @param pool after merging
     * @param figures of the year with its grade
     */
    public record Participant(String person, String unit, String pool, Assessment assessment, Figures figures) {}

    /** Returns what each person gets in all, in fen; who gets nothing is left out. */
    public Map<String, Long> of(Collection<Participant> people) {
        Map<String, Long> sums = new HashMap<>();
        paid(people).forEach((person, periods) -> {
            long sum = periods.stream().mapToLong(PeriodPaid::fen).sum();
            if (sum > 0) {
                sums.put(person, sum);
            }
        });
        return sums;
    }

    /** Returns what each period pays each person who takes part in it. */
    public Map<String, List<PeriodPaid>> paid(Collection<Participant> people) {
        Map<String, List<PeriodPaid>> paid = new HashMap<>();
        for (int place = 0; place < policy.pay().periodAwards().size(); place++) {
            PeriodAward award = policy.pay().periodAwards().get(place);
            List<Participant> taking = people.stream()
                    .filter(person -> award.when() == null || award.when().holds(person.figures()))
                    .toList();
            for (Period period : periods(award)) {
                Paying paying = new Paying(place, period, policy.on(period.from()));
                groups(award, period, taking)
                        .forEach(group -> (award.byRank()
                                        ? ranked(paying, group, award.ties())
                                        : fitting(paying, group))
                                .forEach((person, one) -> paid.computeIfAbsent(person, none -> new ArrayList<>())
                                        .add(one)));
            }
        }
        return paid;
    }

    private List<Period> periods(PeriodAward award) {
        return policy.components().stream()
                .filter(component -> component.code().equals(award.component()))
                .findFirst()
                .map(component -> year.periods(component.period()))
                .orElse(year.periods());
    }

    /** An award that one period pays, by the policy of its first day. */
    private record Paying(int award, Period period, Policy then) {

        private PeriodAward rule() {
            return then.pay().periodAwards().get(award);
        }

        private List<PeriodBand> bands() {
            return rule().bands();
        }

        private BigDecimal standard(Participant taking) {
            Figures figures = taking.figures();
            String tier = then.tiers().held((String) figures.value(Figure.TIER), figures);
            return then.tiers().tier(tier).performance();
        }

        /** Returns what a period pays that falls into no band. */
        private PeriodPaid of(Placed placed, int rank, int ranked) {
            return new PeriodPaid(
                    award, period.number(), placed.score(), placed.period().grade(), rank, ranked, null, 0, 0, 0, 0);
        }

        private PeriodPaid of(Placed placed, int rank, int ranked, PeriodBand band) {
            if (rule().atLeast() != null && placed.score().compareTo(rule().atLeast()) < 0) {
                return of(placed, rank, ranked);
            }
            boolean byStandard = band != null && band.standards() != null;
            BigDecimal standard = byStandard ? standard(placed.taking()) : BigDecimal.ZERO;
            long full = band == null ? 0 : Fen.rounded(band.pays(placed.score(), standard));
            int days =
                    rule().prorated() ? placed.taking().assessment().service().daysIn(period) : 0;
            int ofDays = rule().prorated() ? (int) ChronoUnit.DAYS.between(period.from(), period.to()) + 1 : 0;
            return new PeriodPaid(
                    award,
                    period.number(),
                    placed.score(),
                    placed.period().grade(),
                    rank,
                    ranked,
                    band == null ? null : band.code(),
                    rule().prorated() ? Fen.prorated(full, days, ofDays) : full,
                    byStandard ? Fen.of(standard) : 0,
                    days,
                    ofDays);
        }
    }

    private record Placed(Participant taking, PeriodScore period) {

        private String person() {
            return taking.person();
        }

        private BigDecimal score() {
            return period.score();
        }
    }

    private static Collection<List<Placed>> groups(PeriodAward award, Period period, List<Participant> people) {
        Map<String, List<Placed>> groups = new HashMap<>();
        for (Participant person : people) {
            PeriodScore score = score(person.assessment(), award.component(), period.number());
            if (score != null) {
                String group = switch (award.within()) {
                    case POOL -> person.pool();
                    case UNIT -> person.unit();
                    case BUREAU -> "";
                };
                groups.computeIfAbsent(group, none -> new ArrayList<>()).add(new Placed(person, score));
            }
        }
        return groups.values();
    }

    private static PeriodScore score(Assessment assessment, String component, int number) {
        for (ComponentScore score : assessment.scores()) {
            if (score.component().equals(component)) {
                for (PeriodScore period : score.periods()) {
                    if (period.period() == number && period.counts()) {
                        return period;
                    }
                }
            }
        }
        return null;
    }

    private static Map<String, PeriodPaid> fitting(Paying paying, List<Placed> group) {
        Map<String, PeriodPaid> paid = new HashMap<>();
        for (Placed placed : group) {
            PeriodBand band = paying.bands().stream()
                    .filter(each -> each.fits(placed.period().grade(), placed.score()))
                    .findFirst()
                    .orElse(null);
            paid.put(placed.person(), paying.of(placed, 0, 0, band));
        }
        return paid;
    }

    /** Equals who do not all fit into a band fall into the next one together, or share the better one, as the policy says. */
    private static Map<String, PeriodPaid> ranked(Paying paying, List<Placed> group, PeriodTies ties) {
        List<PeriodBand> bands = paying.bands();
        List<Placed> ranked = group.stream()
                .sorted(Comparator.comparing(Placed::score).reversed())
                .toList();
        Map<String, PeriodPaid> paid = new HashMap<>();
        int band = 0;
        int left = bands.get(band).room(ranked.size());
        for (int from = 0; from < ranked.size(); ) {
            int to = from + 1;
            while (to < ranked.size()
                    && ranked.get(to).score().compareTo(ranked.get(from).score()) == 0) {
                to++;
            }
            while (ties == PeriodTies.BETTER ? left <= 0 : to - from > left) {
                band++;
                left = bands.get(band).room(ranked.size()) + Math.min(0, left);
            }
            for (Placed placed : ranked.subList(from, to)) {
                paid.put(placed.person(), paying.of(placed, from + 1, ranked.size(), bands.get(band)));
            }
            left -= to - from;
            from = to;
        }
        return paid;
    }
}
