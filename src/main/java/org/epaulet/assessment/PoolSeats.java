package org.epaulet.assessment;

import java.util.List;

/**
 * The seats of one pool after merging (R12).
 *
 * @param pool the code it bears
 * @param members the codes of the pools that merged into it, by code point; its own alone if none did
 * @param units codes of its units at the end of the year, by code point
 * @param assessed how many people it counts
 * @param seats its share of the bureau's cap
 * @param candidates how many were left with the top grade after the ceilings
 * @param taken how many keep it
 * @param further seats of the further quotas, in their order; empty where the year is over, for they are not kept
 */
public record PoolSeats(
        String bureau,
        String pool,
        List<String> members,
        List<String> units,
        int assessed,
        int seats,
        int candidates,
        int taken,
        List<Integer> further) {

    /** Seats of the top grade alone. */
    public PoolSeats(
            String bureau,
            String pool,
            List<String> members,
            List<String> units,
            int assessed,
            int seats,
            int candidates,
            int taken) {
        this(bureau, pool, members, units, assessed, seats, candidates, taken, List.of());
    }
}
