package org.epaulet.policy.component;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.condition.ComparedWithin;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.year.PeriodLength;
import org.epaulet.policy.year.YearRule;

/**
 * A part of the total (考评项目): R5 to R8.
 */
public sealed interface Component permits Ledger, Appraisal, Rating, Vote, UnitScore, Reckoned, Composed {

    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Returns the code that records name it by. */
    String code();

    /** Returns what it is called. */
    Label label();

    /** Returns its weight in the total; the weights of a policy sum to the total's full marks. 0: scored, but no part of it. */
    BigDecimal weight();

    /** Returns the range in which a record's score is valid; that of a component without records says nothing. */
    default Range valid() {
        return new Range(null, null);
    }

    /** Returns the column that groups its records, if any does. */
    default Grouping grouping() {
        return Grouping.NONE;
    }

    /** Returns the groups a record may name; empty where it may name anything. */
    default List<ScoreGroup> groups() {
        return List.of();
    }

    /** Returns the full marks of its score; null: 100. */
    BigDecimal outOf();

    /** Returns other weights, for whom each counts, from above; nobody of these: its own. */
    List<ClassWeight> weights();

    /** Returns whether records name it; else the policy says its scores, or what they are reckoned from. */
    default boolean recorded() {
        return true;
    }

    /** Returns whether it is scored period by period. */
    default boolean byPeriod() {
        return false;
    }

    /** Returns how long its periods are; null: as the year's. */
    default PeriodLength period() {
        return null;
    }

    /** Returns how long its periods are in a year that is cut so. */
    default PeriodLength period(YearRule year) {
        return period() == null ? year.period() : period();
    }

    /** Returns which of its periods make the year, and how much each counts; null: all that count, each the same. */
    default CountedPeriods periods() {
        return null;
    }

    /** Returns whether the year is the mean or the sum of its periods; null: it has none. */
    default YearOfPeriods year() {
        return null;
    }

    /** Returns the score below which one of its periods is failed; null: none is. */
    default BigDecimal passMark() {
        return null;
    }

    /** Returns the grades of its periods, from best to worst; empty: periods have none. */
    default List<PeriodGrade> grades() {
        return List.of();
    }

    /** Returns who is compared where a share of them gets a grade of a period; null: whom the quota compares. */
    default ComparedWithin within() {
        return null;
    }

    /** Returns the words that its records may name for a score; empty: they write the score. */
    default List<CatalogueItem> words() {
        return List.of();
    }

    /** Returns the full marks of its score. */
    default BigDecimal fullMarks() {
        return outOf() == null ? HUNDRED : outOf();
    }

    /** Returns its weight for the person of these figures. */
    default BigDecimal weightFor(Figures figures) {
        for (ClassWeight each : weights()) {
            if (each.when().holds(figures)) {
                return each.weight();
            }
        }
        return weight();
    }
}
