package org.epaulet.pay;

/**
 * The monthly tier wage after a year (R14), in fen.
 *
 * @param own what the tier itself is worth
 * @param kept what a conversion keeps of the old tier's wage beside it (工资不降低)
 */
public record TierWage(long own, long kept) {

    /** Returns what is paid a month. */
    public long fen() {
        return own + kept;
    }
}
