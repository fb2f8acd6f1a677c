package org.epaulet.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.policy.AssessmentYear;
import org.epaulet.policy.EventKind;
import org.epaulet.policy.Policy;
import org.epaulet.policy.TotalRule;
import org.epaulet.roster.Event;

/**
 * Adds up the year: the bonus of the events and the total 总分 (R9).
 */
final class TotalScoring {

    private static final int DECIMALS = 2;

    private final TotalRule rule;
    private final AssessmentYear year;
    private final Map<String, BigDecimal> points = new HashMap<>();

    TotalScoring(Policy policy, AssessmentYear year) {
        this(policy.total(), policy.events(), year);
    }

    TotalScoring(TotalRule rule, List<EventKind> kinds, AssessmentYear year) {
        this.rule = rule;
        this.year = year;
        kinds.stream().filter(kind -> kind.points() != null).forEach(kind -> points.put(kind.code(), kind.points()));
    }

    /** Returns the points of the events dated in the year, within the limits; 0.00 without any. */
    BigDecimal bonus(List<Event> events) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Event event : events) {
            if (year.contains(event.date())) {
                sum = sum.add(points.getOrDefault(event.kind(), BigDecimal.ZERO));
            }
        }
        return Hundredths.rounded(rule.bonus().clamp(sum));
    }

    /** Returns the total, rounded once; null where there is none. */
    BigDecimal total(List<ComponentScore> scores, BigDecimal bonus) {
        WeightedMean mean = new WeightedMean();
        boolean anything = false;
        for (ComponentScore component : scores) {
            if (component.score() != null) {
                anything = true;
                mean.add(component.weight(), component.score());
                continue;
            }
            switch (rule.missing()) {
                case REWEIGHT -> {}
                case ZERO -> mean.add(component.weight(), BigDecimal.ZERO);
                case WITHHOLD -> {
                    return null;
                }
            }
        }
        if (!anything || mean.isEmpty()) {
            return null;
        }
        mean.of(rule.points());
        return mean.plus(bonus, DECIMALS).max(Hundredths.rounded(rule.floor()));
    }
}
