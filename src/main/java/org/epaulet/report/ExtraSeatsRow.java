package org.epaulet.report;

/**
 * A pool's seats of the top grade against its cap, after a correction.
 *
 * @param seats by the cap
 * @param published taken when the year was published
 * @param before who had the grade in the version before
 * @param now who has it
 */
public record ExtraSeatsRow(String bureau, String pool, int assessed, int seats, int published, int before, int now) {

    int beyond() {
        return Math.max(0, now - seats);
    }
}
