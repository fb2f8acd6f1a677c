package org.epaulet.policy.component;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.condition.ComparedWithin;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Optional;
import org.epaulet.policy.year.PeriodLength;

/**
 * Scores given period by period (月度、季度评分): a period's score is the weighted mean over its groups, and the year the mean or
 * sum of its periods.
 *
 * @param by the column that groups the scores
 * @param groups with their weights, re-normalised over those that have scores in the period
 * @param passMark a period below it is failed
 * @param unscored what a period without scores comes to; null: it does not count
 * @param year whether the year is the mean or the sum of its periods
 * @param grades of a period, from best to worst; empty: periods have none
 * @param words for scores, which the column item then names; empty: records write the score
 * @param period how long a period is; null: as the year's
 * @param leastDays a period with fewer days of presence does not count; null: 1
 * @param outOf the full marks; null: 100
 * @param weights other weights for some people
 * @param periods which periods make the year, and how much each counts; null: all that count, each the same
 * @param within who is compared where a share of them gets a grade of a period; null: whom the quota compares
 */
public record Appraisal(
        String code,
        Label label,
        BigDecimal weight,
        Range valid,
        Grouping by,
        List<ScoreGroup> groups,
        BigDecimal passMark,
        YearOfPeriods year,
        @Optional BigDecimal unscored,
        @Optional List<PeriodGrade> grades,
        @Optional List<CatalogueItem> words,
        @Optional PeriodLength period,
        @Optional Integer leastDays,
        @Optional BigDecimal outOf,
        @Optional List<ClassWeight> weights,
        @Optional CountedPeriods periods,
        @Optional ComparedWithin within)
        implements Component {

    public Appraisal {
        groups = List.copyOf(groups);
        grades = grades == null ? List.of() : List.copyOf(grades);
        words = words == null ? List.of() : List.copyOf(words);
        weights = weights == null ? List.of() : List.copyOf(weights);
    }

    /** Returns the grade of a period with that score, null where periods have no grades. */
    public String gradeOf(BigDecimal score) {
        return PeriodGrade.of(grades, score);
    }

    @Override
    public Grouping grouping() {
        return by;
    }

    @Override
    public boolean byPeriod() {
        return true;
    }
}
