package org.epaulet.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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
    private final List<Ledger> byPeriod;
    private final List<Map<String, BigDecimal>> catalogues = new ArrayList<>();

    LedgerScoring(Ledger ledger, AssessmentYear year) {
        this(ledger, year, Collections.nCopies(year.periods().size(), ledger));
    }

    /**
     * Scores by values that change within the year.
     *
     * @param byPeriod the ledger as it stands on the first day of each period
     */
    LedgerScoring(Ledger ledger, AssessmentYear year, List<Ledger> byPeriod) {
        this.ledger = ledger;
        this.periods = year.periods();
        this.byPeriod = byPeriod;
        for (Ledger each : byPeriod) {
            Map<String, BigDecimal> points = new HashMap<>();
            each.catalogue().forEach(item -> points.put(item.code(), item.points()));
            catalogues.add(points);
        }
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
        if (ledger.catalogue().isEmpty()) {
            return Hundredths.points(tally.sum());
        }
        BigDecimal each = catalogues.get(tally.period() - 1).get(tally.group());
        if (each == null) {
            throw new IllegalArgumentException(
                    "Item %s is not in the catalogue of component %s.".formatted(tally.group(), ledger.code()));
        }
        return each.multiply(BigDecimal.valueOf(tally.count()));
    }

    /** Returns whether the period counts: it overlaps the employed days and these are not all neutral. */
    static boolean counts(Period period, Service service) {
        return ServiceDays.overlaps(period, service.from(), service.to())
                && !service.neutralPeriods().contains(period.number());
    }

    private PeriodScore score(Period period, Service service, long records, BigDecimal points) {
        if (!counts(period, service)) {
            return new PeriodScore(period.number(), false, records, points, null, false);
        }
        Ledger now = byPeriod.get(period.number() - 1);
        BigDecimal score = Hundredths.shown(now.limits().clamp(now.base().add(points)));
        boolean failed = score.compareTo(now.passMark()) < 0;
        return new PeriodScore(period.number(), true, records, points, score, failed, now.gradeOf(score));
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
