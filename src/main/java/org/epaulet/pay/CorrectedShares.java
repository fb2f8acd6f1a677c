package org.epaulet.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.epaulet.delivery.CodePoints;
import org.epaulet.policy.pay.Band;

/**
 * One person's shares of the units' pools after a correction (R17), by the rates at which the pools were published.
 *
 * @param shares by unit
 * @param releases of reserved shares that move, by unit
 */
public record CorrectedShares(List<Share> shares, List<ReservedRelease> releases) {

    /**
     * Returns the shares.
     *
     * @param days of the person in each unit, as they are now known
     * @param terms as they are now known
     * @param before the shares as they last stood; one whose days, coefficient and deductions have not changed stands, to the fen
     * @param rates of the units
     */
    public static CorrectedShares of(
            String person,
            Map<String, Integer> days,
            ShareTerms terms,
            List<Share> before,
            Function<String, UnitRate> rates) {
        SortedMap<String, Share> old = new TreeMap<>(CodePoints.ORDER);
        before.forEach(share -> old.put(share.unit(), share));
        SortedMap<String, Share> now = new TreeMap<>(CodePoints.ORDER);
        days.forEach((unit, count) -> now.put(unit, share(person, unit, count, terms, old.get(unit), rates)));
        List<ReservedRelease> releases = new ArrayList<>();
        old.forEach((unit, share) -> {
            if (share.reserved()) {
                releases.add(release(share, now.get(unit)));
            }
        });
        return new CorrectedShares(
                List.copyOf(now.values()),
                releases.stream().filter(ReservedRelease::moves).toList());
    }

    private static Share share(
            String person, String unit, int days, ShareTerms terms, Share old, Function<String, UnitRate> rates) {
        Band band = terms.band();
        BigDecimal coefficient = band.factor();
        boolean same = old != null
                && old.days() == days
                && old.reserved() == band.reserved()
                && old.coefficient().compareTo(coefficient) == 0;
        long full = same ? old.full() : rates.apply(unit).fen(coefficient, days, terms.rule());
        long docked = terms.docking().of(full, days);
        return same && docked == old.docked()
                ? old
                : new Share(person, unit, days, coefficient, full - docked, band.reserved(), docked);
    }

    private static ReservedRelease release(Share old, Share now) {
        long fen = now == null ? 0 : now.fen();
        boolean still = now != null && now.reserved();
        return ReservedRelease.of(old.person(), old.unit(), old.fen(), still ? 0 : fen, still ? fen : 0);
    }
}
