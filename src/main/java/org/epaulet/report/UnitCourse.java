package org.epaulet.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * How a unit stands, and how it came there over the periods.
 *
 * @param grades how many people would have each grade by their total
 * @param mean of the totals, two decimals; null: nobody has one
 * @param periods mean score of each closed period, two decimals; null where nobody has one
 * @param failed how many people failed each closed period
 */
public record UnitCourse(
        String unit,
        String name,
        int heads,
        int assessed,
        Map<String, Integer> grades,
        BigDecimal mean,
        List<BigDecimal> periods,
        List<Integer> failed) {

    public UnitCourse {
        grades = Map.copyOf(grades);
        periods = Collections.unmodifiableList(new ArrayList<>(periods));
        failed = List.copyOf(failed);
    }

    /** Returns the mean score of the last closed period; null: there is none. */
    BigDecimal latest() {
        return period(periods.size() - 1);
    }

    BigDecimal period(int place) {
        return place >= 0 && place < periods.size() ? periods.get(place) : null;
    }
}
