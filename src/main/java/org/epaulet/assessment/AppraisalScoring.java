package org.epaulet.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.evidence.Tally;
import org.epaulet.policy.component.Appraisal;
import org.epaulet.policy.component.ScoreGroup;
import org.epaulet.policy.year.Period;

/**
 * Scores what is rated period by period (月度、季度评分). A period's score has six decimals, rounded once; so has the year's.
 */
final class AppraisalScoring implements ComponentScoring {

    private final Appraisal appraisal;
    private final List<Period> periods;
    private final List<Appraisal> byPeriod;

    /**
     * Scores by values that change within the year.
     *
     * @param byPeriod the component as it stands on the first day of each period
     */
    AppraisalScoring(Appraisal appraisal, List<Period> periods, List<Appraisal> byPeriod) {
        this.appraisal = appraisal;
        this.periods = periods;
        this.byPeriod = byPeriod;
    }

    @Override
    public ComponentScore score(String unit, Service service, List<Tally> tallies) {
        Map<Integer, List<Tally>> ofPeriod = new HashMap<>();
        tallies.forEach(tally -> ofPeriod.computeIfAbsent(tally.period(), none -> new ArrayList<>())
                .add(tally));
        List<PeriodScore> scores = new ArrayList<>(periods.size());
        for (Period period : periods) {
            scores.add(score(period, service, ofPeriod.getOrDefault(period.number(), List.of())));
        }
        return new ComponentScore(
                appraisal.code(),
                appraisal.weight(),
                PeriodScore.ofYear(scores, appraisal.year(), appraisal.periods(), DECIMALS),
                scores,
                groups(tallies));
    }

    private PeriodScore score(Period period, Service service, List<Tally> tallies) {
        Appraisal now = byPeriod.get(period.number() - 1);
        long records = tallies.stream().mapToLong(Tally::count).sum();
        BigDecimal given = records == 0 ? now.unscored() : mean(now, tallies);
        if (given == null || !PeriodScore.counts(period, service, now.leastDays())) {
            return new PeriodScore(period.number(), false, records, null, null, false);
        }
        BigDecimal score = given.setScale(DECIMALS, RoundingMode.HALF_UP);
        boolean failed = score.compareTo(now.passMark()) < 0;
        return new PeriodScore(period.number(), true, records, null, score, failed, now.gradeOf(score));
    }

    private static BigDecimal mean(Appraisal now, List<Tally> tallies) {
        WeightedMean mean = new WeightedMean();
        for (Tally tally : tallies) {
            BigDecimal weight = now.groups().stream()
                    .filter(group -> group.code().equals(tally.group()))
                    .map(ScoreGroup::weight)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "Component %s has no group %s.".formatted(now.code(), tally.group())));
            mean.add(weight, Hundredths.points(tally.sum()), tally.count());
        }
        return mean.rounded(DECIMALS);
    }

    /** Returns each group's scores over the whole year, for show. */
    private List<GroupScore> groups(List<Tally> tallies) {
        List<GroupScore> shown = new ArrayList<>();
        for (ScoreGroup group : appraisal.groups()) {
            long count = 0;
            long sum = 0;
            for (Tally tally : tallies) {
                if (tally.group().equals(group.code())) {
                    count += tally.count();
                    sum += tally.sum();
                }
            }
            BigDecimal mean = count == 0
                    ? null
                    : Hundredths.points(sum).divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP);
            shown.add(new GroupScore(group.code(), group.weight(), count, 0, mean, count == 0));
        }
        return shown;
    }
}
