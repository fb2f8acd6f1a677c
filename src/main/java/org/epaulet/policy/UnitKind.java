package org.epaulet.policy;

import java.util.List;
import org.epaulet.policy.label.Label;
import org.epaulet.policy.yaml.Optional;

/**
 * A kind of unit 单位类别 (派出所、机关), for conditions and comparison classes. A unit that no kind names is of the kind of the unit above it.
 *
 * @param named a unit is of the kind if its name holds one of these texts; empty: names do not decide
 * @param units units of the kind, by code; empty: codes do not decide. With neither, the kind of all units that no other one takes
 */
public record UnitKind(
        String code,
        Label label,
        @Optional List<String> named,
        @Optional List<String> units) {

    public UnitKind {
        named = named == null ? List.of() : List.copyOf(named);
        units = units == null ? List.of() : List.copyOf(units);
    }

    /** Returns whether the unit itself is of the kind; never for the kind of all others. */
    public boolean takes(String unit, String name) {
        return units.contains(unit) || named.stream().anyMatch(name::contains);
    }

    /** Returns whether it is the kind of all units that no other one takes. */
    public boolean takesOthers() {
        return named.isEmpty() && units.isEmpty();
    }
}
