package org.epaulet.policy.component;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.condition.ComparedWithin;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Optional;
import org.epaulet.policy.year.PeriodLength;

/**
 * A point ledger by period (定量, 日常考评), R5.
 *
 * @param base what a period without records scores
 * @param limits what a period's score is clamped to
 * @param passMark a period below it is failed
 * @param year whether the year is the mean or the sum of its periods
 * @param catalogue the items with fixed points, by item code; empty: the record's score is the points
 * @param grades of a period, from best to worst; empty: periods have none
 * @param sections parts of the catalogue whose points are kept within limits of their own
 * @param period how long a period is; null: as the year's
 * @param leastDays a period with fewer days of presence does not count; null: 1
 * @param outOf the full marks; null: 100
 * @param weights other weights for some people
 * @param periods which periods make the year, and how much each counts; null: all that count, each the same
 * @param within who is compared where a share of them gets a grade of a period; null: whom the quota compares
 */
public record Ledger(
        String code,
        Label label,
        BigDecimal weight,
        Range valid,
        BigDecimal base,
        Range limits,
        BigDecimal passMark,
        YearOfPeriods year,
        @Optional List<CatalogueItem> catalogue,
        @Optional List<PeriodGrade> grades,
        @Optional List<LedgerSection> sections,
        @Optional PeriodLength period,
        @Optional Integer leastDays,
        @Optional BigDecimal outOf,
        @Optional List<ClassWeight> weights,
        @Optional CountedPeriods periods,
        @Optional ComparedWithin within)
        implements Component {

    public Ledger {
        sections = sections == null ? List.of() : List.copyOf(sections);
        weights = weights == null ? List.of() : List.copyOf(weights);
        catalogue = catalogue == null ? List.of() : List.copyOf(catalogue);
        grades = grades == null ? List.of() : List.copyOf(grades);
    }

    /** A ledger whose periods have no grades. */
    public Ledger(
            String code,
            Label label,
            BigDecimal weight,
            Range valid,
            BigDecimal base,
            Range limits,
            BigDecimal passMark,
            YearOfPeriods year,
            List<CatalogueItem> catalogue) {
        this(
                code, label, weight, valid, base, limits, passMark, year, catalogue, null, null, null, null, null, null,
                null, null);
    }

    /** Returns the grade of a period with that score, null where periods have no grades. */
    public String gradeOf(BigDecimal score) {
        return PeriodGrade.of(grades, score);
    }

    @Override
    public boolean byPeriod() {
        return true;
    }

    @Override
    public Grouping grouping() {
        return catalogue.isEmpty() ? Grouping.NONE : Grouping.ITEM;
    }

    @Override
    public List<ScoreGroup> groups() {
        return catalogue.stream()
                .map(item -> new ScoreGroup(item.code(), item.label(), BigDecimal.ONE))
                .toList();
    }
}
