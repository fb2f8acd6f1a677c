package org.epaulet.pay;

/**
 * What becomes of a reserved share once what is due is known (R17), in fen: reserved = taken + returned + what stays reserved, but
 * for a top-up.
 *
 * @param reserved what was kept back
 * @param taken what is paid out of it
 * @param returned what goes back to the bureau
 * @param topUp what is due beyond it, beside the pool
 */
public record ReservedRelease(String person, String unit, long reserved, long taken, long returned, long topUp) {

    /**
     * Returns the release of a reserved share.
     *
     * @param paid what is now paid in the unit
     * @param stillReserved what is still kept back there
     */
    public static ReservedRelease of(String person, String unit, long reserved, long paid, long stillReserved) {
        long needed = paid + stillReserved;
        return new ReservedRelease(
                person,
                unit,
                reserved,
                Math.min(reserved, paid),
                Math.max(0, reserved - needed),
                Math.max(0, needed - reserved));
    }

    /** Returns whether anything moves at all. */
    public boolean moves() {
        return taken != 0 || returned != 0 || topUp != 0;
    }
}
