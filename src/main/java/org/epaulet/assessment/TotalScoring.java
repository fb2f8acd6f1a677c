package org.epaulet.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.epaulet.policy.EventKind;
import org.epaulet.policy.Policy;
import org.epaulet.policy.TotalRule;
import org.epaulet.policy.condition.Figures;
import org.epaulet.policy.year.AssessmentYear;
import org.epaulet.roster.Event;

/**
 * Adds up the year: the bonus of the events and the total 总分 (R9).
 */
final class TotalScoring {

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TotalRule rule;
    private final AssessmentYear year;
    private final Map<String, EventKind> kinds = new HashMap<>();
    private final Map<String, BigDecimal> fullMarks = new HashMap<>();

    TotalScoring(Policy policy, AssessmentYear year) {
        this(policy.total(), policy.events(), year);
        policy.components().forEach(component -> fullMarks.put(component.code(), component.fullMarks()));
    }

    TotalScoring(TotalRule rule, List<EventKind> kinds, AssessmentYear year) {
        this.rule = rule;
        this.year = year;
        kinds.forEach(kind -> this.kinds.put(kind.code(), kind));
    }

    /** Returns the points of the year's events alone, within the limits; 0.00 without any. */
    BigDecimal bonus(List<Event> events) {
        return bonus(events, List.of());
    }

    /** Returns the points of the year's events and of the circumstances, within the limits; 0.00 without any. */
    BigDecimal bonus(List<Event> events, Figures figures) {
        return bonus(
                events,
                rule.circumstances().stream()
                        .map(each -> BonusPoints.of(each, figures))
                        .toList());
    }

    private BigDecimal bonus(List<Event> events, List<BigDecimal> circumstances) {
        BigDecimal rewards = BigDecimal.ZERO;
        BigDecimal penalties = BigDecimal.ZERO;
        List<BigDecimal> all = new ArrayList<>(circumstances);
        BonusPoints.counted(kinds, year, events)
                .forEach(event -> all.add(kinds.get(event.kind()).points()));
        for (BigDecimal points : all) {
            rewards = points.signum() > 0 ? rewards.add(points) : rewards;
            penalties = points.signum() < 0 ? penalties.add(points) : penalties;
        }
        return Hundredths.rounded(rule.bonus().clamp(rule.rewarded(rewards).add(rule.penalised(penalties))));
    }

    /** Returns the total, rounded once; null where there is none. */
    BigDecimal total(List<ComponentScore> scores, BigDecimal bonus) {
        return total(scores, bonus, List.of());
    }

    /** Returns the factors that the mean of the components is multiplied by; 1 where a figure is missing, never below 0. */
    List<BigFraction> factors(Figures figures) {
        return rule.factors().stream()
                .map(each -> BonusPoints.factor(each, figures))
                .toList();
    }

    /** Returns the total, rounded once; null where there is none. */
    BigDecimal total(List<ComponentScore> scores, BigDecimal bonus, List<BigFraction> factors) {
        WeightedMean mean = new WeightedMean();
        boolean anything = false;
        for (ComponentScore component : scores) {
            if (component.score() != null) {
                anything |= component.weight().signum() > 0;
                mean.add(component.weight(), component.score(), fullMarks.getOrDefault(component.component(), HUNDRED));
                continue;
            }
            switch (rule.missing()) {
                case REWEIGHT -> {}
                case ZERO -> mean.add(component.weight(), BigDecimal.ZERO);
                case WITHHOLD -> {
                    if (component.weight().signum() > 0) {
                        return null;
                    }
                }
            }
        }
        if (!anything || mean.isEmpty()) {
            return null;
        }
        mean.of(rule.points());
        factors.forEach(mean::times);
        BigDecimal total = mean.plus(bonus, rule.decimals(), rule.rounding().ofNumber())
                .setScale(DECIMALS, RoundingMode.UNNECESSARY)
                .max(Hundredths.rounded(rule.floor()));
        return rule.atMost() == null ? total : total.min(Hundredths.rounded(rule.atMost()));
    }
}
