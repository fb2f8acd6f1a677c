package org.epaulet.policy.reading;

import java.math.BigDecimal;
import java.util.List;
import org.epaulet.policy.YearHand;
import org.epaulet.policy.yaml.Findings;
import org.epaulet.policy.yaml.Names;

/**
 * Checks what a policy says about the states of a year and its corrections (R17).
 */
final class ProcedureCheck {

    private final Findings findings;
    private final SectionCheck check;

    ProcedureCheck(Findings findings, SectionCheck check) {
        this.findings = findings;
        this.check = check;
    }

    void run() {
        if (findings.has("procedure.objection_days")) {
            check.atLeast("procedure.objection_days", 0, findings.value("procedure.objection_days", Integer.class));
        }
        if (findings.has("procedure.recovery_percent")) {
            BigDecimal percent = findings.value("procedure.recovery_percent", BigDecimal.class);
            check.percent("procedure.recovery_percent", percent);
            check.positive("procedure.recovery_percent", percent);
        }
        if (findings.has("procedure.separate")) {
            List<YearHand> hands = findings.list("procedure.separate", YearHand.class);
            check.knownOnce(
                    "procedure.separate",
                    "hand",
                    hands.stream().map(Enum::name).toList(),
                    Names.constants(YearHand.class));
            if (hands.size() == 1) {
                check.refuse(
                        "procedure.separate", "one hand alone differs from nobody; name another, or leave it empty");
            }
        }
    }
}
