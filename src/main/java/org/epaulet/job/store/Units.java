package org.epaulet.job.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.epaulet.policy.Policy;
import org.epaulet.roster.Homes;
import org.epaulet.roster.Unit;
import org.epaulet.roster.UnitTree;

/** The units of a run by number; numbers follow the code points of the codes. */
public final class Units {

    private final List<Unit> units;
    private final List<OptionalLong> budgets;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final UnitTree tree;

    Units(List<Unit> units, List<OptionalLong> budgets) {
        this.units = List.copyOf(units);
        this.budgets = List.copyOf(budgets);
        this.tree = new UnitTree(units);
        for (int number = 0; number < units.size(); number++) {
            numbers.put(units.get(number).code(), number);
        }
    }

    /** Returns how many there are. */
    public int count() {
        return units.size();
    }

    /** Returns the unit of that number. */
    public Unit unit(int number) {
        return units.get(number);
    }

    /** Returns the number of the unit with that code. */
    public int number(String code) {
        return numbers.get(code);
    }

    /** Returns whether there is a unit with that code. */
    public boolean has(String code) {
        return numbers.containsKey(code);
    }

    /** Returns the number of the bureau that the unit belongs to. */
    public int bureau(int number) {
        return number(tree.bureau(unit(number).code()));
    }

    /** Returns the numbers of the bureaus, ascending. */
    public List<Integer> bureaus() {
        return units.stream()
                .filter(unit -> unit.parent() == null)
                .map(unit -> number(unit.code()))
                .toList();
    }

    /** Returns the unit's budget in fen, empty without one. */
    public OptionalLong budget(int number) {
        return budgets.get(number);
    }

    /** Returns where the units belong, by the kinds of the policy. */
    public Homes homes(Policy policy) {
        return new Homes(tree, policy.unitKinds());
    }

    /** Returns how the units hang together. */
    public UnitTree tree() {
        return tree;
    }
}
