package org.epaulet.policy.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.component.CountedPeriods;
import org.epaulet.policy.component.PeriodGrade;
import org.epaulet.policy.component.YearOfPeriods;
import org.epaulet.policy.yaml.Findings;
import org.epaulet.policy.year.YearRule;

/** Checks how the periods of a component make the year, and their grades (R5). */
final class PeriodsCheck {

    private final Findings findings;
    private final SectionCheck check;

    PeriodsCheck(Findings findings, SectionCheck check) {
        this.findings = findings;
        this.check = check;
    }

    void chosen(String key, Component component, CountedPeriods periods) {
        YearRule rule = findings.value("year", YearRule.class);
        int all = rule == null ? Integer.MAX_VALUE : component.period(rule).ofYear();
        check.atLeast(key + ".drop_lowest", 0, periods.dropLowest());
        check.atLeast(key + ".drop_highest", 0, periods.dropHighest());
        int dropped = periods.dropLowest() + periods.dropHighest();
        if (periods.from() != null) {
            check.atLeast(key + ".from", dropped + 1, periods.from());
        }
        if (dropped == 0 && periods.best() == null && periods.weights().isEmpty()) {
            check.refuse(key, "says nothing; expected best, drop_lowest, drop_highest or weights");
        } else if (dropped > 0 && periods.leastForDropping() > all) {
            check.refuse(key, "the year has " + all + " periods, too few for any to be left out");
        }
        if (periods.best() != null) {
            check.atLeast(key + ".best", 1, periods.best());
            if (periods.best() >= all - dropped) {
                check.refuse(key + ".best", "the year has no more than " + (all - dropped) + " periods to choose from");
            }
        }
        periodWeights(key + ".weights", component, periods.weights(), all);
    }

    private void periodWeights(String key, Component component, List<BigDecimal> weights, int all) {
        boolean sum = component.year() == YearOfPeriods.SUM;
        if (weights.isEmpty()) {
            return;
        }
        if (sum) {
            check.refuse(key, "a sum has no weights; say year: MEAN");
        }
        if (weights.size() != all && all < Integer.MAX_VALUE) {
            check.refuse(key, "expected a weight for each of the " + all + " periods, found " + weights.size());
        }
        for (int i = 0; i < weights.size(); i++) {
            check.positive(key + "[" + i + "]", weights.get(i));
        }
    }

    void leastDays(String key, Integer days) {
        if (days != null) {
            check.atLeast(key + ".least_days", 1, days);
        }
    }

    void grades(String key, List<PeriodGrade> grades) {
        check.unique(key, grades, "code", PeriodGrade::code);
        for (int i = 0; i < grades.size(); i++) {
            BigDecimal atLeast = grades.get(i).atLeast();
            boolean worst = i == grades.size() - 1;
            if (worst && atLeast != null) {
                check.refuse(
                        key + "[" + i + "].at_least", "the worst grade takes whatever is left; leave this key out");
            } else if (!worst && atLeast == null && grades.get(i).percent() == null) {
                check.refuse(
                        key + "[" + i + "].at_least", "missing; only the worst grade, or one by percent, has none");
            } else if (atLeast != null) {
                BigDecimal above = grades.subList(0, i).stream()
                        .map(PeriodGrade::atLeast)
                        .filter(Objects::nonNull)
                        .reduce((first, last) -> last)
                        .orElse(null);
                if (above != null && atLeast.compareTo(above) >= 0) {
                    check.refuse(key + "[" + i + "].at_least", "must be below that of the better grade above");
                }
            }
            if (grades.get(i).least() != null) {
                check.atLeast(key + "[" + i + "].least", 1, grades.get(i).least());
                if (grades.get(i).percent() == null) {
                    check.refuse(key + "[" + i + "].least", "needs percent: without it nobody is turned away");
                }
            }
            if (grades.get(i).percent() != null) {
                check.percent(key + "[" + i + "].percent", grades.get(i).percent());
                if (worst) {
                    check.refuse(
                            key + "[" + i + "].percent", "the worst grade takes whoever is left; leave this key out");
                }
            }
        }
    }
}
