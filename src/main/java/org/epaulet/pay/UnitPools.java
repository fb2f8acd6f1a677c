package org.epaulet.pay;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.epaulet.delivery.CodePoints;
import org.epaulet.policy.Policy;
import org.epaulet.policy.year.AssessmentYear;
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
     * @param claims of everybody who had a day in one of the units, whatever bureau they belong to now; several stays of a
     *     person in a unit are one claim
     */
    public static List<UnitPool> of(
            Policy policy,
            AssessmentYear year,
            Collection<String> units,
            Collection<Budget> budgets,
            Collection<ShareClaim> claims) {
        Map<String, OptionalLong> amounts = new HashMap<>();
        budgets.forEach(budget -> amounts.put(budget.unit(), OptionalLong.of(budget.fen())));
        Map<String, Map<String, ShareClaim>> claimsOf = new HashMap<>();
        claims.forEach(claim -> claimsOf.computeIfAbsent(claim.unit(), unit -> new HashMap<>())
                .merge(claim.person(), claim, ShareClaim::withDaysOf));
        PoolSplit split = PoolSplit.of(policy, year);
        return units.stream()
                .distinct()
                .filter(unit -> amounts.containsKey(unit) || claimsOf.containsKey(unit))
                .sorted(CodePoints.ORDER)
                .map(unit -> split.split(
                        unit,
                        amounts.getOrDefault(unit, OptionalLong.empty()),
                        List.copyOf(claimsOf.getOrDefault(unit, Map.of()).values())))
                .toList();
    }
}
