package org.epaulet.policy.reading;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.component.PeriodGrade;
import org.epaulet.policy.condition.Comparison;
import org.epaulet.policy.condition.Condition;
import org.epaulet.policy.condition.ConditionNames;
import org.epaulet.policy.condition.Counted;
import org.epaulet.policy.condition.Expression;
import org.epaulet.policy.condition.Operand;
import org.epaulet.policy.condition.Operand.Literal;
import org.epaulet.policy.condition.Proposition;
import org.epaulet.policy.condition.Proposition.Both;
import org.epaulet.policy.condition.Proposition.Compare;
import org.epaulet.policy.condition.Proposition.Either;
import org.epaulet.policy.condition.Proposition.Not;
import org.epaulet.policy.condition.RankKey;
import org.epaulet.policy.yaml.Findings;
import org.epaulet.policy.year.YearRule;

/**
 * Checks that conditions ask for no more periods than a year has.
 */
final class AskedPeriodsCheck {

    private final Findings findings;
    private final SectionCheck check;
    private final List<Component> components;
    private final YearRule year;

    AskedPeriodsCheck(Findings findings, SectionCheck check) {
        this.findings = findings;
        this.check = check;
        this.components = findings.list("components", Component.class);
        this.year = findings.value("year", YearRule.class);
    }

    void run() {
        if (year == null || components.isEmpty()) {
            return;
        }
        findings.all(Condition.class).forEach((key, condition) -> {
            proposition(key, condition.proposition());
            numbers(key, condition.names());
        });
        findings.all(Expression.class).forEach((key, expression) -> numbers(key, expression.names()));
        findings.all(RankKey.class).forEach((key, rank) -> numbers(key, rank.names()));
    }

    private void proposition(String key, Proposition proposition) {
        if (proposition instanceof Both both) {
            proposition(key, both.first());
            proposition(key, both.second());
        } else if (proposition instanceof Either either) {
            proposition(key, either.first());
            proposition(key, either.second());
        } else if (proposition instanceof Not not) {
            proposition(key, not.proposition());
        } else if (proposition instanceof Compare compare) {
            compared(key, compare.left(), compare.comparison(), compare.right());
            compared(key, compare.right(), compare.comparison().mirrored(), compare.left());
        }
    }

    private void compared(String key, Operand counted, Comparison comparison, Operand bound) {
        Integer most = most(counted);
        if (most == null || !(bound instanceof Literal literal && literal.value() instanceof BigDecimal asked)) {
            return;
        }
        BigDecimal limit = BigDecimal.valueOf(most);
        boolean never = switch (comparison) {
            case EQUAL, AT_LEAST -> asked.compareTo(limit) > 0;
            case MORE -> asked.compareTo(limit) >= 0;
            case UNEQUAL, LESS, AT_MOST -> false;
        };
        if (never) {
            check.refuse(
                    key,
                    counted.written() + " can be " + most + " at most, for the year has no more; found "
                            + asked.toPlainString());
        }
    }

    /** Returns how many there can be of what is counted; null: no periods. */
    private Integer most(Operand operand) {
        if (operand instanceof Operand.MonthsServed) {
            return 12;
        }
        if (operand instanceof Operand.Count count && count.counted() == Counted.PERIODS) {
            return graded(count.codes()).sum();
        }
        if (operand instanceof Operand.Count count && count.counted() == Counted.PERIODS_IN_ROW) {
            return graded(count.codes()).max().orElse(0);
        }
        if (operand instanceof Operand.Measure measure) {
            return switch (measure.measured()) {
                case COUNTED, FAILED, FAILED_IN_ROW -> periods(measure.component());
                case SCORE, LOWEST, HIGHEST, RECORDS -> null;
            };
        }
        return null;
    }

    private IntStream graded(Set<String> codes) {
        return components.stream()
                .filter(component -> !Collections.disjoint(
                        codes,
                        component.grades().stream().map(PeriodGrade::code).collect(Collectors.toSet())))
                .mapToInt(this::periods);
    }

    private Integer periods(String code) {
        return components.stream()
                .filter(component -> component.code().equals(code) && component.byPeriod())
                .findFirst()
                .map(this::periods)
                .orElse(0);
    }

    private int periods(Component component) {
        return component.period(year).ofYear();
    }

    /** A single period is one of those that there are. */
    private void numbers(String key, ConditionNames names) {
        for (Expression function : names.functions()) {
            if (function.operand() instanceof Operand.OfPeriod period
                    && period.number() > periods(period.component())) {
                check.refuse(
                        key,
                        period.written() + ": " + period.component() + " has " + periods(period.component())
                                + " periods a year");
            }
        }
    }
}
