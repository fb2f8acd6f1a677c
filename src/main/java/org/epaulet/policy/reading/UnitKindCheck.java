package org.epaulet.policy.reading;

import java.util.List;
import org.epaulet.policy.UnitKind;
import org.epaulet.policy.yaml.Findings;

/** Checks the kinds of units. */
final class UnitKindCheck {

    private final Findings findings;
    private final SectionCheck check;

    UnitKindCheck(Findings findings, SectionCheck check) {
        this.findings = findings;
        this.check = check;
    }

    void run() {
        List<UnitKind> kinds = findings.list("unit_kinds", UnitKind.class);
        check.unique("unit_kinds", kinds, "code", UnitKind::code);
        check.unique("unit_kinds", kinds, "label.zh", kind -> kind.label().zh());
        for (int i = 0; i < kinds.size(); i++) {
            of("unit_kinds[" + i + "]", kinds.get(i), kinds.subList(0, i), i == kinds.size() - 1);
        }
    }

    private void of(String key, UnitKind kind, List<UnitKind> above, boolean last) {
        if (kind.takesOthers() && !last) {
            check.refuse(key, "has neither named nor units, so it takes every unit; only the last kind may");
        }
        for (int i = 0; i < kind.named().size(); i++) {
            String text = kind.named().get(i);
            String place = key + ".named[" + i + "]";
            check.text(place, text);
            above.stream()
                    .filter(other -> !text.isBlank() && other.named().stream().anyMatch(text::contains))
                    .findFirst()
                    .ifPresent(other ->
                            check.refuse(place, "never reached: " + other.code() + " above takes every such name"));
        }
        for (int i = 0; i < kind.units().size(); i++) {
            String unit = kind.units().get(i);
            String place = key + ".units[" + i + "]";
            check.text(place, unit);
            if (kind.units().indexOf(unit) < i) {
                check.refuse(place, "'" + unit + "' stands in the list twice");
            }
            above.stream()
                    .filter(other -> other.units().contains(unit))
                    .findFirst()
                    .ifPresent(other -> check.refuse(place, "'" + unit + "' is already of the kind " + other.code()));
        }
    }
}
