package org.epaulet.report;

import org.epaulet.delivery.Reject;

/**
 * What the outputs read, in the order in which they show it. All orders are by code point.
 */
public interface ReadModel {

    /** Returns people by id. */
    Source<PersonResult> people(Selection selection);

    /** Returns people by unit, then id. */
    Source<PersonResult> peopleByUnit(Selection selection);

    /** Returns the pools of units, by unit. */
    Source<UnitPoolRow> unitPools();

    /** Returns the reserved shares, by the unit that pays, then person. */
    Source<ReservedRow> reserved();

    /** Returns the honour awards, by the person's unit, person, event. */
    Source<HonourRow> honours();

    /** Returns the pools after merging, by bureau, then code. */
    Source<PoolSeatsRow> poolSeats();

    /** Returns the rows turned away, by file and line; from a database by record and revision, without a line (0). */
    Source<Reject> rejects();

    /** Returns the people outside the year, by unit, then id. */
    Source<OutsideRow> outside();

    /** Returns what the figures were made of. */
    Manifesto manifesto();
}
