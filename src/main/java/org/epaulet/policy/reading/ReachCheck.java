package org.epaulet.policy.reading;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.TotalRule;
import org.epaulet.policy.component.Component;
import org.epaulet.policy.grade.Grade;
import org.epaulet.policy.yaml.Findings;
import org.epaulet.policy.year.YearRule;

/**
 * Checks that what grades and pass marks ask for is no more than periods and totals can come to (R5, R10). It reckons with what the
 * other checks hold for sound.
 */
final class ReachCheck {

    private final Findings findings;
    private final SectionCheck check;
    private final List<Component> components;
    private final HighestScore highest;

    ReachCheck(Findings findings, SectionCheck check) {
        this.findings = findings;
        this.check = check;
        this.components = findings.list("components", Component.class);
        this.highest = new HighestScore(components, findings.value("year", YearRule.class));
    }

    void run() {
        for (int i = 0; i < components.size(); i++) {
            String key = "components[" + i + "]";
            Component component = components.get(i);
            highest.ofPeriod(component).ifPresent(most -> periods(key, component, most));
        }
        highest.total(findings.value("total", TotalRule.class)).ifPresent(this::grades);
    }

    private void periods(String key, Component component, BigDecimal most) {
        String above = "lies above the " + shown(most) + " that a period can score, so ";
        if (above(component.passMark(), most)) {
            check.refuse(key + ".pass_mark", above + "every period would fail");
        }
        for (int i = 0; i < component.grades().size(); i++) {
            if (above(component.grades().get(i).atLeast(), most)) {
                check.refuse(key + ".grades[" + i + "].at_least", above + "none reaches it");
            }
        }
    }

    private void grades(BigDecimal most) {
        List<Grade> grades = findings.list("grades", Grade.class);
        for (int i = 0; i < grades.size(); i++) {
            if (above(grades.get(i).atLeast(), most)) {
                check.refuse(
                        "grades[" + i + "].at_least",
                        "can never be reached, for a total is " + shown(most) + " at most");
            }
        }
    }

    private static boolean above(BigDecimal asked, BigDecimal most) {
        return asked != null && asked.compareTo(most) > 0;
    }

    private static String shown(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
