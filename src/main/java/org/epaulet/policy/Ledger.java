package org.epaulet.policy;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.yaml.Optional;

/**
 * A point ledger by period (定量, 日常考评), R5.
 *
 * @param base what a period without records scores
 * @param limits what a period's score is clamped to
 * @param passMark a period below it is failed
 * @param year whether the year is the mean or the sum of its periods
 * @param catalogue the items with fixed points, by item code; empty: the record's score is the points
 * @param grades of a period, from best to worst; empty: periods have none
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
        @Optional List<PeriodGrade> grades)
        implements Component {

    public Ledger {
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
        this(code, label, weight, valid, base, limits, passMark, year, catalogue, List.of());
    }

    /** Returns the grade of a period with that score, null where periods have no grades. */
    public String gradeOf(BigDecimal score) {
        for (PeriodGrade grade : grades) {
            if (grade.atLeast() == null || score.compareTo(grade.atLeast()) >= 0) {
                return grade.code();
            }
        }
        return null;
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
