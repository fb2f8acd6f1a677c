package org.epaulet.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.epaulet.delivery.CodePoints;

/**
 * The units of a delivery as trees, each below its bureau (R2, R12).
 */
public final class UnitTree {

    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, String> bureaus = new HashMap<>();
    private final Map<String, String> pools = new HashMap<>();
    private final Map<String, List<String>> unitsOfBureau = new HashMap<>();

    /**
     * Takes units whose parents are among them, without rings: those of a {@link Roster}.
     *
     * @throws IllegalArgumentException if a parent is missing
     */
    public UnitTree(List<Unit> list) {
        list.forEach(unit -> units.put(unit.code(), unit));
        list.stream()
                .sorted(Comparator.comparing(Unit::code, CodePoints.ORDER))
                .forEach(unit -> unitsOfBureau
                        .computeIfAbsent(climb(unit), code -> new ArrayList<>())
                        .add(unit.code()));
    }

    /** Returns the code of the bureau that the unit belongs to, itself if it is one. */
    public String bureau(String unit) {
        return known(bureaus, unit);
    }

    /** Returns the unit's comparison class 考核分组: its own, else its nearest ancestor's, else the bureau's code (R12). */
    public String pool(String unit) {
        return known(pools, unit);
    }

    /** Returns the unit's own leader in charge 分管领导, never an ancestor's; null for none (R12). */
    public String leader(String unit) {
        return unit(unit).leader();
    }

    /** Returns the unit of that code. */
    public Unit unit(String code) {
        return known(units, code);
    }

    /** Returns the codes of the bureaus, by code point. */
    public List<String> bureaus() {
        return unitsOfBureau.keySet().stream().sorted(CodePoints.ORDER).toList();
    }

    /** Returns the codes of the bureau's units, itself among them, by code point. */
    public List<String> unitsOf(String bureau) {
        return List.copyOf(known(unitsOfBureau, bureau));
    }

    /** Finds bureau and pool of the unit on the way up, and returns the bureau. */
    private String climb(Unit unit) {
        String pool = unit.pool();
        Unit at = unit;
        while (at.parent() != null) {
            at = known(units, at.parent());
            pool = pool == null ? at.pool() : pool;
        }
        bureaus.put(unit.code(), at.code());
        pools.put(unit.code(), pool == null ? at.code() : pool);
        return at.code();
    }

    private static <T> T known(Map<String, T> map, String code) {
        T value = map.get(code);
        if (value == null) {
            throw new IllegalArgumentException("no unit " + code);
        }
        return value;
    }
}
