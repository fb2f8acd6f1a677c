package org.epaulet.delivery.synthetic;

/**
 * What several tables need to know of a person; days are epoch days.
 *
 * @param number counts the people from 1
 * @param unit index of the unit on the last day
 * @param before index of the unit before a transfer
 * @param transfer day of the transfer, or {@link #NEVER}
 * @param left last day, or {@link #NEVER}
 * @param tier 7 to 1, or 0 without
 * @param care how carefully somebody works, 0 to 100: what every score leans to
 */
record SyntheticPerson(int number, int unit, int before, int transfer, int joined, int left, int tier, int care) {

    static final int NEVER = Integer.MAX_VALUE;
    private static final int WEAK = 12;

    /** Returns the first day of a span on which the person is employed; after its last when there is none. */
    int from(int first) {
        return Math.max(first, joined);
    }

    /** Returns the last day of a span on which the person is employed; before its first when there is none. */
    int to(int last) {
        return Math.min(last, left);
    }

    boolean weak() {
        return care < WEAK;
    }
}
