package org.epaulet.policy.component;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.condition.ComparedWithin;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Optional;
import org.epaulet.policy.year.PeriodLength;

/**
 * Longer periods that are made of the periods of components above (月度得分合成季度考核): a period's score is the weighted mean of what its
 * parts come to in it, and the year the mean or sum of its periods.
 *
 * @param period how long a period is
 * @param of the components whose periods make it, with weights that are re-normalised over those that have a score in the period
 * @param parts whether the periods of one component inside a longer one are averaged or summed up; null: averaged
 * @param year whether the year is the mean or the sum of its periods
 * @param least with fewer counted periods inside, of all components together, a period does not count; null: 1
 * @param passMark a period below it is failed; null: none is
 * @param grades of a period, from best to worst; empty: periods have none
 * @param outOf the full marks; null: 100
 * @param weights other weights for some people
 * @param periods which periods make the year, and how much each counts; null: all that count, each the same
 * @param within who is compared where a share of them gets a grade of a period; null: whom the quota compares
 */
public record Composed(
        String code,
        Label label,
        BigDecimal weight,
        PeriodLength period,
        List<PartOfPeriod> of,
        YearOfPeriods year,
        @Optional YearOfPeriods parts,
        @Optional Integer least,
        @Optional BigDecimal passMark,
        @Optional List<PeriodGrade> grades,
        @Optional BigDecimal outOf,
        @Optional List<ClassWeight> weights,
        @Optional CountedPeriods periods,
        @Optional ComparedWithin within)
        implements Component {

    public Composed {
        of = List.copyOf(of);
        parts = parts == null ? YearOfPeriods.MEAN : parts;
        least = least == null ? 1 : least;
        grades = grades == null ? List.of() : List.copyOf(grades);
        weights = weights == null ? List.of() : List.copyOf(weights);
    }

    /** A component whose periods make part of a longer one. */
    public record PartOfPeriod(String component, BigDecimal weight) {}

    /** Returns the grade of a period with that score, null where periods have no grades. */
    public String gradeOf(BigDecimal score) {
        return PeriodGrade.of(grades, score);
    }

    @Override
    public boolean recorded() {
        return false;
    }

    @Override
    public boolean byPeriod() {
        return true;
    }
}
