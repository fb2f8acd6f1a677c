package org.epaulet.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.assessment.Assessment;
import org.epaulet.assessment.ComponentScore;
import org.epaulet.assessment.PeriodScore;
import org.epaulet.policy.AssessmentYear;
import org.epaulet.policy.Figures;
import org.epaulet.policy.Period;
import org.epaulet.policy.PeriodAward;
import org.epaulet.policy.PeriodBand;
import org.epaulet.policy.Policy;
import org.epaulet.policy.SeatRounding;

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
        Map<String, Long> paid = new HashMap<>();
        for (int place = 0; place < policy.pay().periodAwards().size(); place++) {
            PeriodAward award = policy.pay().periodAwards().get(place);
            List<Participant> taking = people.stream()
                    .filter(person -> award.when() == null || award.when().holds(person.figures()))
                    .toList();
            for (Period period : year.periods()) {
                List<PeriodBand> bands =
                        policy.on(period.from()).pay().periodAwards().get(place).bands();
                groups(award, period, taking).forEach(group -> pay(group, bands, paid));
            }
        }
        return paid;
    }

    private record Placed(String person, BigDecimal score) {}

    private static Collection<List<Placed>> groups(PeriodAward award, Period period, List<Participant> people) {
        Map<String, List<Placed>> groups = new HashMap<>();
        for (Participant person : people) {
            BigDecimal score = score(person.assessment(), award.component(), period.number());
            if (score != null) {
                String group = switch (award.within()) {
                    case POOL -> person.pool();
                    case UNIT -> person.unit();
                    case BUREAU -> "";
                };
                groups.computeIfAbsent(group, none -> new ArrayList<>()).add(new Placed(person.person(), score));
            }
        }
        return groups.values();
    }

    private static BigDecimal score(Assessment assessment, String component, int number) {
        for (ComponentScore score : assessment.scores()) {
            if (score.component().equals(component)) {
                for (PeriodScore period : score.periods()) {
                    if (period.period() == number && period.counts()) {
                        return period.score();
                    }
                }
            }
        }
        return null;
    }

    /** Equals who do not all fit into a band fall into the next one together, and nobody comes after them into it. */
    private static void pay(List<Placed> group, List<PeriodBand> bands, Map<String, Long> paid) {
        List<Placed> ranked = group.stream()
                .sorted(Comparator.comparing(Placed::score).reversed())
                .toList();
        int band = 0;
        int left = seats(bands, band, ranked.size());
        for (int from = 0; from < ranked.size(); ) {
            int to = from + 1;
            while (to < ranked.size()
                    && ranked.get(to).score().compareTo(ranked.get(from).score()) == 0) {
                to++;
            }
            while (to - from > left) {
                band++;
                left = seats(bands, band, ranked.size());
            }
            long fen = Fen.of(bands.get(band).amount());
            ranked.subList(from, to).forEach(placed -> paid.merge(placed.person(), fen, Long::sum));
            left -= to - from;
            from = to;
        }
    }

    private static int seats(List<PeriodBand> bands, int band, int people) {
        BigDecimal percent = bands.get(band).percent();
        return percent == null || band == bands.size() - 1 ? people : SeatRounding.DOWN.seats(percent, people);
    }
}
