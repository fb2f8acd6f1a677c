package org.epaulet.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The score of one component (R5 to R7) with what it is made of.
 *
 * @param score six decimals, rounded once; null where the component is missing
 * @param periods of a component that is by period, else empty
 * @param groups what the records of each group or item come to; empty where they are not grouped
 */
public record ComponentScore(
        String component, BigDecimal weight, BigDecimal score, List<PeriodScore> periods, List<GroupScore> groups) {

    public ComponentScore {
        periods = List.copyOf(periods);
        groups = List.copyOf(groups);
    }

    /** Returns the score with the grades that its periods have in another one of the same component. */
    ComponentScore gradedLike(ComponentScore other) {
        Map<Integer, String> grades = new HashMap<>();
        other.periods.forEach(period -> grades.put(period.period(), period.grade()));
        return new ComponentScore(
                component,
                weight,
                score,
                periods.stream()
                        .map(period -> period.graded(grades.get(period.period())))
                        .toList(),
                groups);
    }

    /** Returns the score with other grades of its periods. */
    ComponentScore withPeriods(List<PeriodScore> others) {
        return new ComponentScore(component, weight, score, others, groups);
    }

    /** Returns the score without the groups of which it is made. */
    ComponentScore withoutGroups() {
        return new ComponentScore(component, weight, score, periods, List.of());
    }

    /** Returns the same score with another weight. */
    ComponentScore weighing(BigDecimal other) {
        return new ComponentScore(component, other, score, periods, groups);
    }

    /** Returns how many records it is made of. */
    long records() {
        return periods.isEmpty()
                ? groups.stream()
                        .filter(group -> !group.isWord())
                        .mapToLong(GroupScore::count)
                        .sum()
                : periods.stream().mapToLong(PeriodScore::records).sum();
    }
}
