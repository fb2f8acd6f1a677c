package org.epaulet.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.epaulet.policy.Circumstance;
import org.epaulet.policy.EventKind;
import org.epaulet.policy.Policy;
import org.epaulet.policy.TotalFactor;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.Event;

/**
 * Which events and circumstances of a year have points (R9, R16).
 */
public final class BonusPoints {

    private BonusPoints() {}

    /** Returns what a circumstance gives or costs; zero where it does not hold. */
    public static BigDecimal of(Circumstance circumstance, Figures figures) {
        boolean holds = circumstance.when() == null || circumstance.when().holds(figures);
        BigDecimal points = holds ? circumstance.points().rounded(figures, Hundredths.DECIMALS) : null;
        return points == null ? BigDecimal.ZERO : points;
    }

    /** Returns what the mean of the components is multiplied by; 1 where it does not hold or a figure is missing. */
    public static BigFraction factor(TotalFactor factor, Figures figures) {
        boolean holds = factor.when() == null || factor.when().holds(figures);
        BigFraction found = holds ? factor.factor().exactly(figures) : null;
        if (found == null) {
            return BigFraction.ONE;
        }
        return found.signum() < 0 ? BigFraction.ZERO : found;
    }

    /** Returns the events whose points count. */
    public static List<Event> counted(Policy policy, AssessmentYear year, List<Event> events) {
        Map<String, EventKind> kinds = new HashMap<>();
        policy.events().forEach(kind -> kinds.put(kind.code(), kind));
        return counted(kinds, year, events);
    }

    /** Those dated in the year whose kind has points; of a family the one with the most, for or against, the earliest of equals. */
    static List<Event> counted(Map<String, EventKind> kinds, AssessmentYear year, List<Event> events) {
        List<Event> counted = new ArrayList<>();
        Map<String, Integer> families = new HashMap<>();
        for (Event event : events) {
            EventKind kind = kinds.get(event.kind());
            if (!year.contains(event.date()) || kind == null || kind.points() == null) {
                continue;
            }
            Integer before = kind.family() == null ? null : families.get(kind.family());
            if (before == null) {
                if (kind.family() != null) {
                    families.put(kind.family(), counted.size());
                }
                counted.add(event);
            } else if (weight(kind)
                            .compareTo(weight(kinds.get(counted.get(before).kind())))
                    > 0) {
                counted.set(before, event);
            }
        }
        return counted;
    }

    private static BigDecimal weight(EventKind kind) {
        return kind.points().abs();
    }
}
