package org.epaulet.policy.reading;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.epaulet.policy.EventKind;
import org.epaulet.policy.TotalRule;
import org.epaulet.policy.component.Appraisal;
import org.epaulet.policy.component.ClassWeight;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.component.Composed;
import org.epaulet.policy.component.Ledger;
import org.epaulet.policy.component.Rating;
import org.epaulet.policy.component.Reckoned;
import org.epaulet.policy.component.ResultColumns;
import org.epaulet.policy.component.UnitScore;
import org.epaulet.policy.component.Vote;
import org.epaulet.policy.condition.ConditionNames;
import org.epaulet.policy.condition.Counted;
import org.epaulet.policy.condition.Expression;
import org.epaulet.policy.condition.Figure;
import org.epaulet.policy.condition.Operand;
import org.epaulet.policy.grade.Grade;
import org.epaulet.policy.yaml.Findings;

/**
 * Checks the components (R5 to R8).
 */
final class ScoreCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String FORMULA = "=+-@";

    private final Findings findings;
    private final SectionCheck check;
    private final PeriodsCheck periods;
    private final WordsCheck words;
    private final RatingCheck ratings;

    ScoreCheck(Findings findings, SectionCheck check) {
        this.findings = findings;
        this.check = check;
        this.periods = new PeriodsCheck(findings, check);
        this.words = new WordsCheck(findings, check);
        this.ratings = new RatingCheck(
                check,
                periods,
                findings.list("grades", Grade.class).stream().map(Grade::code).toList());
    }

    void run() {
        List<Component> components = findings.list("components", Component.class);
        check.filled("components", components);
        check.unique("components", components, "code", Component::code);
        check.unique(
                "components",
                components,
                "label.zh",
                component -> component.label().zh());
        for (int i = 0; i < components.size(); i++) {
            column("components[" + i + "].code", components.get(i).code());
        }
        sum(components);
        findings.all(Component.class).forEach(this::component);
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i) instanceof Reckoned reckoned) {
                reckoned("components[" + i + "].score", reckoned.score().names(), components.subList(0, i));
            }
        }
        TotalCheck total = new TotalCheck(check);
        total.total(findings.value("total", TotalRule.class));
        total.events(findings.list("events", EventKind.class));
    }

    /** The code is the name of a column of results.csv, whose cells never begin as a formula. */
    private void column(String key, String code) {
        if (ResultColumns.include(code)) {
            check.refuse(key, "'" + code + "' is another column of results.csv; choose another code");
        } else if (!code.isEmpty() && FORMULA.indexOf(code.charAt(0)) >= 0) {
            check.refuse(key, "'" + code + "' begins as a formula does; begin with a letter");
        }
    }

    private void sum(List<Component> components) {
        BigDecimal sum = components.stream().map(Component::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        TotalRule total = findings.value("total", TotalRule.class);
        BigDecimal expected = total == null ? HUNDRED : total.points();
        check.positive("total.points", expected);
        if (!components.isEmpty() && sum.compareTo(expected) != 0) {
            check.refuse(
                    "components",
                    "the weights sum to " + sum.toPlainString() + ", expected " + expected.toPlainString());
        }
    }

    private void component(String key, Component component) {
        notNegative(key + ".weight", component.weight());
        for (int i = 0; i < component.weights().size(); i++) {
            notNegative(
                    key + ".weights[" + i + "].weight",
                    component.weights().get(i).weight());
        }
        check.reachable(key + ".weights", component.weights(), ClassWeight::when);
        check.positive(key + ".out_of", component.fullMarks());
        words.of(key + ".words", component);
        if (component.within() != null && component.grades().stream().allMatch(grade -> grade.percent() == null)) {
            check.refuse(key + ".within", "no grade of its periods has a percent, so nobody is compared");
        }
        if (component.periods() != null) {
            periods.chosen(key + ".periods", component, component.periods());
        }
        if (component instanceof Ledger ledger) {
            new LedgerCheck(check, periods).ledger(key, ledger);
        } else if (component instanceof Appraisal appraisal) {
            ratings.appraisal(key, appraisal);
        } else if (component instanceof Composed composed) {
            new ComposedCheck(findings, check, periods).composed(key, composed);
        } else if (component instanceof UnitScore unit) {
            check.filled(key + ".scores", unit.scores());
            check.unique(key + ".scores", unit.scores(), "unit", UnitScore.ScoreOfUnit::unit);
        } else if (component instanceof Rating rating) {
            ratings.rating(key, rating);
        } else if (component instanceof Vote vote) {
            ratings.vote(key, vote);
        }
    }

    /** What is reckoned knows the components above alone. */
    private void reckoned(String key, ConditionNames names, List<Component> above) {
        List<Figure> later = List.of(Figure.TOTAL, Figure.BONUS, Figure.FAILED_PERIODS, Figure.PRESENT_WEIGHT);
        if (!Collections.disjoint(names.figures(), later)) {
            check.refuse(key, "asks for what only all components together tell");
        }
        List<String> known = above.stream().map(Component::code).toList();
        names.components().stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> check.refuse(key, "'" + code + "' is no component above this one"));
        for (Expression function : names.functions()) {
            boolean counts = function.operand() instanceof Operand.Count count
                    && (count.counted() == Counted.PERIODS
                            || count.counted() == Counted.PERIODS_IN_ROW
                            || count.counted() == Counted.ITEMS);
            if (counts) {
                check.refuse(key, function + " counts over all components; ask for single ones");
            }
        }
    }

    private void notNegative(String key, BigDecimal number) {
        if (number.signum() < 0) {
            check.refuse(key, "must not be below 0, is " + number.toPlainString());
        }
    }
}
