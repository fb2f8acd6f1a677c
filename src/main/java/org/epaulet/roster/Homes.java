package org.epaulet.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.policy.UnitKind;

/** Where the units of a delivery belong: their bureaus, and their kinds 单位类别 as a policy tells them apart. */
public final class Homes {

    private final UnitTree units;
    private final List<UnitKind> kinds;
    private final Map<String, Home> known = new HashMap<>();

    /** Takes the units, and the kinds of the policy from above. */
    public Homes(UnitTree units, List<UnitKind> kinds) {
        this.units = units;
        this.kinds = List.copyOf(kinds);
    }

    /**
     * Returns where the unit belongs.
     *
     * @throws IllegalArgumentException if there is no such unit
     */
    public synchronized Home of(String unit) {
        return known.computeIfAbsent(unit, code -> new Home(units.bureau(code), kind(code)));
    }

    /** Returns the person with where their unit belongs. */
    public Member at(Member member) {
        return member.at(of(member.person().unit()));
    }

    /** The unit's own kind comes before that of the units above it, and both before the kind of all others. */
    private String kind(String code) {
        for (Unit unit = units.unit(code); unit != null; unit = above(unit)) {
            for (UnitKind kind : kinds) {
                if (kind.takes(unit.code(), unit.name())) {
                    return kind.code();
                }
            }
        }
        return kinds.stream()
                .filter(UnitKind::takesOthers)
                .map(UnitKind::code)
                .findFirst()
                .orElse(null);
    }

    private Unit above(Unit unit) {
        return unit.parent() == null ? null : units.unit(unit.parent());
    }
}
