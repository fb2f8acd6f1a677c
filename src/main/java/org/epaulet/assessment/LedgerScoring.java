package org.epaulet.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.evidence.Tally;
import org.epaulet.policy.component.CatalogueItem;
import org.epaulet.policy.component.Ledger;
import org.epaulet.policy.component.LedgerSection;
import org.epaulet.policy.component.PeriodGrade;
import org.epaulet.policy.component.Range;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.policy.year.Period;

/**
 * Scores a point ledger by period (R5, 日常考评).
 */
final class LedgerScoring implements ComponentScoring {

    private final Ledger ledger;
    private final List<Period> periods;
    private final List<Ledger> byPeriod;
    private final List<Map<String, CatalogueItem>> catalogues = new ArrayList<>();

    LedgerScoring(Ledger ledger, AssessmentYear year) {
        this(ledger, year.periods(), Collections.nCopies(year.periods().size(), ledger));
    }

    /**
     * Scores by values that change within the year.
     *
     * @param byPeriod the ledger as it stands on the first day of each period
     */
    LedgerScoring(Ledger ledger, List<Period> periods, List<Ledger> byPeriod) {
        this.ledger = ledger;
        this.periods = periods;
        this.byPeriod = byPeriod;
        for (Ledger each : byPeriod) {
            Map<String, CatalogueItem> items = new HashMap<>();
            each.catalogue().forEach(item -> items.put(item.code(), item));
            catalogues.add(items);
        }
    }

    @Override
    public ComponentScore score(String unit, Service service, List<Tally> tallies) {
        Points[] points = new Points[periods.size()];
        for (Tally tally : tallies) {
            int place = tally.period() - 1;
            points[place] = points[place] == null ? new Points() : points[place];
            add(tally, points[place]);
        }
        List<PeriodScore> scores = new ArrayList<>(periods.size());
        for (int place = 0; place < points.length; place++) {
            scores.add(score(place, service, points[place] == null ? Points.NONE : points[place]));
        }
        return new ComponentScore(
                ledger.code(),
                ledger.weight(),
                PeriodScore.ofYear(scores, ledger.year(), ledger.periods(), DECIMALS),
                scores,
                ledger.catalogue().isEmpty() ? List.of() : items(tallies));
    }

    /** What the records of one period come to. */
    private static final class Points {

        private static final Points NONE = new Points();

        private long records;
        private String ceiling;
        private BigDecimal sum = Hundredths.NONE;
        private Map<String, BigDecimal> sections = Map.of();

        private void add(String section, BigDecimal points) {
            if (section == null) {
                sum = sum.add(points);
                return;
            }
            sections = sections.isEmpty() ? new HashMap<>() : sections;
            sections.merge(section, points, BigDecimal::add);
        }
    }

    private void add(Tally tally, Points points) {
        points.records += tally.count();
        if (ledger.catalogue().isEmpty()) {
            points.add(null, Hundredths.points(tally.sum()));
            return;
        }
        CatalogueItem item = item(tally);
        if (item.ceiling() != null && tally.count() > 0) {
            points.ceiling = worse(points.ceiling, item.ceiling());
        }
        points.add(item.section(), item.points(tally.count(), Hundredths.points(tally.sum())));
    }

    private CatalogueItem item(Tally tally) {
        CatalogueItem item = catalogues.get(tally.period() - 1).get(tally.group());
        if (item == null) {
            throw new IllegalArgumentException(
                    "Item %s is not in the catalogue of component %s.".formatted(tally.group(), ledger.code()));
        }
        return item;
    }

    private PeriodScore score(int place, Service service, Points points) {
        Period period = periods.get(place);
        Ledger now = byPeriod.get(place);
        BigDecimal sum = points.sum;
        for (Map.Entry<String, BigDecimal> section : points.sections.entrySet()) {
            sum = sum.add(limits(now, section.getKey()).clamp(section.getValue()));
        }
        sum = Hundredths.held(sum);
        if (!PeriodScore.counts(period, service, now.leastDays())) {
            return new PeriodScore(period.number(), false, points.records, sum, null, false);
        }
        BigDecimal score =
                Hundredths.held(Hundredths.shown(now.limits().clamp(now.base().add(sum))));
        boolean failed = score.compareTo(now.passMark()) < 0;
        return new PeriodScore(
                period.number(), true, points.records, sum, score, failed, worse(points.ceiling, now.gradeOf(score)));
    }

    /** Returns the worse of two grades of a period; that of the score where no item has a ceiling. */
    private String worse(String ceiling, String grade) {
        return ceiling == null || place(grade) >= place(ceiling) ? grade : ceiling;
    }

    private int place(String grade) {
        return PeriodGrade.place(ledger.grades(), grade);
    }

    private static Range limits(Ledger ledger, String code) {
        return ledger.sections().stream()
                .filter(section -> section.code().equals(code))
                .map(LedgerSection::limits)
                .findFirst()
                .orElseThrow();
    }

    /** Returns how often each item of the catalogue was recorded in the year. */
    private List<GroupScore> items(List<Tally> tallies) {
        List<GroupScore> items = new ArrayList<>();
        for (CatalogueItem item : ledger.catalogue()) {
            long count = tallies.stream()
                    .filter(tally -> tally.group().equals(item.code()))
                    .mapToLong(Tally::count)
                    .sum();
            if (count > 0) {
                items.add(new GroupScore(item.code(), null, count, 0, null, false));
            }
        }
        return items;
    }
}
