package org.epaulet.policy;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.yaml.Findings;

/**
 * Checks the components (R5 to R8).
 */
final class ScoreCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Findings findings;
    private final SectionCheck check;

    ScoreCheck(Findings findings, SectionCheck check) {
        this.findings = findings;
        this.check = check;
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
        sum(components);
        findings.all(Component.class).forEach(this::component);
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
        check.positive(key + ".weight", component.weight());
        if (component instanceof Ledger ledger) {
            ledger(key, ledger);
        } else if (component instanceof Rating rating) {
            rating(key, rating);
        } else if (component instanceof Vote vote) {
            vote(key, vote);
        }
    }

    private void ledger(String key, Ledger ledger) {
        if (!ledger.limits().contains(ledger.base())) {
            check.refuse(key + ".base", "lies outside the limits, so no period can score it");
        }
        if (ledger.limits().max() != null
                && ledger.passMark().compareTo(ledger.limits().max()) > 0) {
            check.refuse(key + ".pass_mark", "lies above the limits, so every period would fail");
        }
        periodGrades(key + ".grades", ledger.grades());
        check.unique(key + ".catalogue", ledger.catalogue(), "code", CatalogueItem::code);
        check.unique(
                key + ".catalogue",
                ledger.catalogue(),
                "label.zh",
                item -> item.label().zh());
    }

    private void periodGrades(String key, List<PeriodGrade> grades) {
        check.unique(key, grades, "code", PeriodGrade::code);
        for (int i = 0; i < grades.size(); i++) {
            BigDecimal atLeast = grades.get(i).atLeast();
            boolean worst = i == grades.size() - 1;
            if (worst != (atLeast == null)) {
                check.refuse(
                        key + "[" + i + "].at_least",
                        worst
                                ? "the worst grade takes whatever is left; leave this key out"
                                : "missing; only the worst grade has none");
            } else if (!worst && i > 0 && atLeast.compareTo(grades.get(i - 1).atLeast()) >= 0) {
                check.refuse(key + "[" + i + "].at_least", "must be below that of the better grade above");
            }
        }
    }

    private void rating(String key, Rating rating) {
        if (rating.by() == Grouping.NONE) {
            check.refuse(key + ".by", "a rating has groups; expected ITEM or RATER");
        }
        check.filled(key + ".groups", rating.groups());
        check.unique(key + ".groups", rating.groups(), "code", ScoreGroup::code);
        check.unique(
                key + ".groups",
                rating.groups(),
                "label.zh",
                group -> group.label().zh());
        for (int i = 0; i < rating.groups().size(); i++) {
            check.positive(
                    key + ".groups[" + i + "].weight", rating.groups().get(i).weight());
        }
        check.atLeast(key + ".min_group", 1, rating.minGroup());
        check.atLeast(key + ".min_total", 1, rating.minTotal());
        if (rating.trim() != null) {
            trim(key + ".trim", rating.trim());
        }
    }

    /** Whatever is dropped at both ends, something has to be left of every group that is trimmed. */
    private void trim(String key, Trim trim) {
        if (trim.percent().signum() < 0 || trim.percent().compareTo(BigDecimal.valueOf(50)) >= 0) {
            check.refuse(key + ".percent", "expected 0 to below 50, for it is dropped at each end");
        }
        check.atLeast(key + ".at_least", 0, trim.atLeast());
        check.atLeast(key + ".from", 2 * trim.atLeast() + 1, trim.from());
    }

    private void vote(String key, Vote vote) {
        List<VoteStep> steps = vote.steps();
        check.filled(key + ".steps", steps);
        for (int i = 0; i < steps.size(); i++) {
            check.percent(key + ".steps[" + i + "].percent", steps.get(i).percent());
            if (i > 0) {
                falls(key + ".steps[" + i + "]", steps.get(i - 1), steps.get(i));
            }
        }
        if (!steps.isEmpty() && steps.get(steps.size() - 1).percent().signum() != 0) {
            check.refuse(key + ".steps[" + (steps.size() - 1) + "].percent", "the last step must be that of 0 percent");
        }
        VoteVeto veto = vote.veto();
        if (veto != null && (veto.numerator() < 1 || veto.denominator() < veto.numerator())) {
            check.refuse(key + ".veto", "expected a share above 0 and at most 1, as 1 and 3 for a third");
        }
    }

    private void falls(String key, VoteStep before, VoteStep step) {
        if (step.percent().compareTo(before.percent()) >= 0) {
            check.refuse(key + ".percent", "must be below that of the step above");
        }
        if (step.score().compareTo(before.score()) > 0) {
            check.refuse(key + ".score", "must not be above that of the step above");
        }
    }
}
