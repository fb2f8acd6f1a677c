package org.epaulet.report;

import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.epaulet.assessment.PoolSeats;
import org.epaulet.delivery.CodePoints;

/** What the units and pools of one bureau come to together. */
final class BureauTotals {

    final String bureau;
    private final List<UnitTotals> units;
    private final List<PoolSeats> pools;

    private BureauTotals(String bureau, List<UnitTotals> units, List<PoolSeats> pools) {
        this.bureau = bureau;
        this.units = units;
        this.pools = pools;
    }

    /** Returns one for each bureau that has units, in order of their codes. */
    static List<BureauTotals> of(List<UnitTotals> units, List<PoolSeatsRow> pools) {
        TreeMap<String, BureauTotals> bureaus = new TreeMap<>(CodePoints.ORDER);
        units.forEach(unit -> bureaus.computeIfAbsent(
                unit.bureau,
                code -> new BureauTotals(
                        code,
                        units.stream()
                                .filter(other -> other.bureau.equals(code))
                                .toList(),
                        pools.stream()
                                .map(PoolSeatsRow::seats)
                                .filter(pool -> pool.bureau().equals(code))
                                .toList())));
        return List.copyOf(bureaus.values());
    }

    int ofUnits(ToIntFunction<UnitTotals> figure) {
        return units.stream().mapToInt(figure).sum();
    }

    int ofPools(ToIntFunction<PoolSeats> figure) {
        return pools.stream().mapToInt(figure).sum();
    }
}
