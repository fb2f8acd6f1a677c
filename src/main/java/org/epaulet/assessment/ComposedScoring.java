package org.epaulet.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.epaulet.evidence.Tally;
import org.epaulet.policy.Policy;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.component.Composed;
import org.epaulet.policy.component.YearOfPeriods;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.policy.year.Period;

/**
 * Scores longer periods by the shorter ones that lie in them (月度得分合成季度得分). A period's score has six decimals, rounded once; so has
 * the year's.
 */
final class ComposedScoring implements ComponentScoring {

    private final Composed composed;
    private final List<Period> periods;
    private final List<Composed> byPeriod;
    private final List<List<Part>> parts;

    /** The periods of one component that lie in a longer one, by number. */
    private record Part(String component, BigDecimal weight, List<Integer> periods) {}

    /**
     * Scores by values that change within the year.
     *
     * @param byPeriod the component as it stands on the first day of each period
     */
    ComposedScoring(Composed composed, Policy policy, AssessmentYear year, List<Composed> byPeriod) {
        this.composed = composed;
        this.periods = year.periods(composed.period());
        this.byPeriod = byPeriod;
        this.parts = periods.stream()
                .map(period -> byPeriod.get(period.number() - 1).of().stream()
                        .map(part -> part(part, period, policy, year))
                        .toList())
                .toList();
    }

    private static Part part(Composed.PartOfPeriod part, Period longer, Policy policy, AssessmentYear year) {
        Component component = policy.components().stream()
                .filter(each -> each.code().equals(part.component()))
                .findFirst()
                .orElseThrow();
        return new Part(
                part.component(),
                part.weight(),
                year.periods(component.period()).stream()
                        .filter(period -> !period.from().isBefore(longer.from())
                                && !period.to().isAfter(longer.to()))
                        .map(Period::number)
                        .toList());
    }

    /** Returns that the component is missing: without the scores above there are no periods. */
    @Override
    public ComponentScore score(String unit, Service service, List<Tally> tallies) {
        return new ComponentScore(composed.code(), composed.weight(), null, List.of(), List.of());
    }

    @Override
    public ComponentScore score(String unit, Service service, List<Tally> tallies, Supplier<Figures> known) {
        Figures above = known.get();
        List<PeriodScore> scores = new ArrayList<>(periods.size());
        for (Period period : periods) {
            scores.add(score(period.number(), above));
        }
        return new ComponentScore(
                composed.code(),
                composed.weight(),
                PeriodScore.ofYear(scores, composed.year(), composed.periods(), DECIMALS),
                scores,
                List.of());
    }

    private PeriodScore score(int number, Figures above) {
        Composed now = byPeriod.get(number - 1);
        WeightedMean mean = new WeightedMean();
        int counted = 0;
        for (Part part : parts.get(number - 1)) {
            List<BigDecimal> inside = part.periods().stream()
                    .map(period -> above.period(part.component(), period))
                    .filter(Objects::nonNull)
                    .toList();
            if (!inside.isEmpty()) {
                BigDecimal sum = inside.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                mean.add(part.weight(), sum, now.parts() == YearOfPeriods.MEAN ? inside.size() : 1);
                counted += inside.size();
            }
        }
        if (mean.isEmpty() || counted < now.least()) {
            return new PeriodScore(number, false, counted, null, null, false);
        }
        BigDecimal score = mean.rounded(DECIMALS);
        boolean failed = now.passMark() != null && score.compareTo(now.passMark()) < 0;
        return new PeriodScore(number, true, counted, null, score, failed, now.gradeOf(score));
    }
}
