package org.epaulet.pay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.epaulet.delivery.CodePoints;
import org.epaulet.policy.AssessmentYear;
import org.epaulet.policy.Policy;
import org.epaulet.roster.Budget;

/**
 * The pools of some units, those of one bureau as a rule (R14): one for each unit in which somebody had a day of the
 * year or which has a budget.
 */
public final class UnitPools {

    private UnitPools() {}

    /**
     * Returns the pools by unit code.
     *
     * @param units whose pools are asked; the budgets and claims of other units are passed over
     * @param claims of everybody who had a day in one of the units, whatever bureau they belong to now; one a person and
     *     unit
     */
    public static List<UnitPool> of(
            Policy policy,
            AssessmentYear year,
            Collection<String> units,
            Collection<Budget> budgets,
            Collection<ShareClaim> claims) {
        Map<String, OptionalLong> amounts = new TreeMap<>(CodePoints.ORDER);
        Map<String, List<ShareClaim>> claimsOf = new TreeMap<>(CodePoints.ORDER);
        units.forEach(unit -> {
            amounts.put(unit, OptionalLong.empty());
            claimsOf.put(unit, new ArrayList<>());
        });
        budgets.forEach(budget -> amounts.computeIfPresent(budget.unit(), (unit, none) -> OptionalLong.of(budget.fen())));
        claims.forEach(claim -> claimsOf.computeIfPresent(claim.unit(), (unit, those) -> {
            those.add(claim);
            return those;
        }));
        PoolSplit split = PoolSplit.of(policy, year);
        return amounts.entrySet().stream()
                .filter(unit -> unit.getValue().isPresent()
                        || !claimsOf.get(unit.getKey()).isEmpty())
                .map(unit -> split.split(unit.getKey(), unit.getValue(), claimsOf.get(unit.getKey())))
                .toList();
    }
}
