package org.epaulet.policy.tier;

import java.time.LocalDate;
import java.util.List;
import org.epaulet.policy.yaml.Optional;

/**
 * The one-off passage from an old ladder to a new one (套改): who holds an old tier when the year of the day ends gets the
 * new one, instead of any other move of that year.
 *
 * @param on the day of effect; it takes place at the end of the assessment year that holds it
 * @param keepsWage whether nobody's tier wage falls by it: the difference is kept as a personal allowance
 * @param reference the regulation; null: not told
 */
public record Conversion(
        LocalDate on,
        List<ConvertedTier> table,
        boolean keepsWage,
        @Optional String reference) {

    /** Returns the new tier of an old one, null where the table has none. */
    public String to(String tier) {
        return table.stream()
                .filter(row -> row.from().equals(tier))
                .map(ConvertedTier::to)
                .findFirst()
                .orElse(null);
    }
}
