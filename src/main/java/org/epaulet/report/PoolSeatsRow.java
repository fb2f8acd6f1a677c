package org.epaulet.report;

import java.util.List;
import java.util.Map;
import org.epaulet.assessment.PoolSeats;

/**
 * A pool after merging against its seats (R12), with the grades of its assessed people.
 *
 * @param unitNames names of its units, in the order of their codes
 * @param grades how many people have each grade, by the grade's code
 */
public record PoolSeatsRow(PoolSeats seats, List<String> unitNames, Map<String, Integer> grades) {

    public PoolSeatsRow {
        unitNames = List.copyOf(unitNames);
        grades = Map.copyOf(grades);
    }
}
