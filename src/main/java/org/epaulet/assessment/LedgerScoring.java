package org.epaulet.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.evidence.Tally;
import org.epaulet.policy.AssessmentYear;
import org.epaulet.policy.Ledger;
import org.epaulet.policy.Period;

/**
 * Scores a point ledger by period (R5, 日常考评).
 */
final class LedgerScoring implements ComponentScoring {

    private final Ledger ledger;
    private final List<Period> periods;
    private final Map<String, BigDecimal> catalogue = new HashMap<>();

    LedgerScoring(Ledger ledger, AssessmentYear year) {
        this.ledger = ledger;
        this.periods = year.periods();
        ledger.catalogue().forEach(item -> catalogue.put(item.code(), item.points()));
    }

    @Override
    public ComponentScore score(Service service, List<Tally> tallies) {
        long[] records = new long[periods.size()];
        BigDecimal[] points = new BigDecimal[periods.size()];
        Arrays.fill(points, Hundredths.NONE);
        for (Tally tally : tallies) {
            int place = tally.period() - 1;
            records[place] += tally.count();
            points[place] = points[place].add(pointsOf(tally));
        }
        List<PeriodScore> scores = new ArrayList<>(periods.size());
        for (int place = 0; place < points.length; place++) {
            scores.add(score(periods.get(place), service, records[place], points[place]));
        }
        return new ComponentScore(ledger.code(), ledger.weight(), ofYear(scores), scores, List.of());
    }

    private BigDecimal pointsOf(Tally tally) {
        if (catalogue.isEmpty()) {
            return Hundredths.points(tally.sum());
        }
        BigDecimal each = catalogue.get(tally.group());
        if (each == null) {
            throw new IllegalArgumentException(
                    "Item %s is not in the catalogue of component %s.".formatted(tally.group(), ledger.code()));
        }
        return each.multiply(BigDecimal.valueOf(tally.count()));
    }

    private PeriodScore score(Period period, Service service, long records, BigDecimal points) {
        boolean counts = ServiceDays.overlaps(period, service.from(), service.to())
                && !service.neutralPeriods().contains(period.number());
        if (!counts) {
            return new PeriodScore(period.number(), false, records, points, null, false);
        }
        BigDecimal score = Hundredths.shown(ledger.limits().clamp(ledger.base().add(points)));
        return new PeriodScore(period.number(), true, records, points, score, score.compareTo(ledger.passMark()) < 0);
    }

    /** Returns the component of the year, null when no period counts. */
    private BigDecimal ofYear(List<PeriodScore> scores) {
        BigDecimal sum = BigDecimal.ZERO;
        int counted = 0;
        for (PeriodScore period : scores) {
            if (period.counts()) {
                sum = sum.add(period.score());
                counted++;
            }
        }
        if (counted == 0) {
            return null;
        }
        return switch (ledger.year()) {
            case MEAN -> sum.divide(BigDecimal.valueOf(counted), DECIMALS, RoundingMode.HALF_UP);
            case SUM -> sum.setScale(DECIMALS, RoundingMode.HALF_UP);
        };
    }
}
