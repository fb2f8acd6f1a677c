package org.epaulet.pay;

import java.util.List;

/**
 * An award of the year that somebody gets (R14), in fen.
 *
 * @param award its place among the policy's awards, from 0
 * @param full of a full year, or once
 * @param fen what is paid: where it is prorated, the part of the days employed
 * @param parts of a prorated one, where its amount changed within the year; else empty
 */
public record AwardPaid(int award, long full, long fen, List<Part> parts) {

    /** Some of the days employed, and the amount of a full year that held on them. */
    public record Part(long full, int days) {}

    public AwardPaid {
        parts = List.copyOf(parts);
    }
}
