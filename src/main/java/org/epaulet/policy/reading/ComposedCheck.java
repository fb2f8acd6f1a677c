package org.epaulet.policy.reading;

import java.util.List;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.component.Composed;
import org.epaulet.policy.yaml.Findings;
import org.epaulet.policy.yaml.Nearest;
import org.epaulet.policy.year.PeriodLength;
import org.epaulet.policy.year.YearRule;

/** Checks longer periods that are made of shorter ones (R5). */
final class ComposedCheck {

    private final Findings findings;
    private final SectionCheck check;
    private final PeriodsCheck periods;

    ComposedCheck(Findings findings, SectionCheck check, PeriodsCheck periods) {
        this.findings = findings;
        this.check = check;
        this.periods = periods;
    }

    void composed(String key, Composed composed) {
        periods.grades(key + ".grades", composed.grades());
        check.atLeast(key + ".least", 1, composed.least());
        check.filled(key + ".of", composed.of());
        check.unique(key + ".of", composed.of(), "component", Composed.PartOfPeriod::component);
        List<Component> above = above(composed);
        least(key + ".least", composed, above);
        for (int i = 0; i < composed.of().size(); i++) {
            Composed.PartOfPeriod part = composed.of().get(i);
            String place = key + ".of[" + i + "]";
            check.positive(place + ".weight", part.weight());
            Component component = above.stream()
                    .filter(each -> each.code().equals(part.component()))
                    .findFirst()
                    .orElse(null);
            if (component == null) {
                check.refuse(
                        place + ".component",
                        "no component with periods above is called '" + part.component() + "'; "
                                + Nearest.hint(
                                        part.component(),
                                        above.stream().map(Component::code).toList()));
            } else {
                fits(place + ".component", composed, component);
            }
        }
    }

    /** A period has no more shorter ones than those of its parts that lie in it. */
    private void least(String key, Composed composed, List<Component> above) {
        YearRule year = findings.value("year", YearRule.class);
        if (year == null) {
            return;
        }
        int most = above.stream()
                .filter(component ->
                        composed.of().stream().anyMatch(part -> part.component().equals(component.code())))
                .mapToInt(component ->
                        component.period(year).ofYear() / composed.period().ofYear())
                .sum();
        if (most > 0 && composed.least() > most) {
            check.refuse(key, "is " + composed.least() + ", but a period has " + most + " shorter ones at most");
        }
    }

    private List<Component> above(Composed composed) {
        return findings.list("components", Component.class).stream()
                .takeWhile(component -> component != composed)
                .filter(Component::byPeriod)
                .toList();
    }

    private void fits(String key, Composed composed, Component component) {
        YearRule year = findings.value("year", YearRule.class);
        if (year == null) {
            return;
        }
        PeriodLength shorter = component.period(year);
        if (!composed.period().holds(shorter)) {
            check.refuse(key, "its periods are " + shorter + ", which do not make a " + composed.period());
        }
    }
}
