package org.epaulet.delivery.synthetic;

/**
 * What a synthetic delivery shall hold.
 *
 * @param people how many rows the roster has, at least 1
 * @param seed what decides every value: the same plan gives the same bytes
 * @param year the assessment year, a calendar year
 * @param recordsPerPerson how many evaluation records somebody has who served the whole year, at least 1
 * @param split whether the evaluations come as twelve monthly files in a folder instead of one file
 */
public record SyntheticPlan(int people, long seed, int year, int recordsPerPerson, boolean split) {

    /** A working day's ledger record on most days, and the year's ratings and ballots. */
    public static final int USUAL_RECORDS_PER_PERSON = 300;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /**
     * @throws IllegalArgumentException with a sentence for the user, when a figure is out of range
     */
    public SyntheticPlan {
        require(people >= 1, "People must be at least 1, not " + people + ".");
        require(recordsPerPerson >= 1, "Records per person must be at least 1, not " + recordsPerPerson + ".");
        require(
                year >= FIRST_YEAR && year <= LAST_YEAR,
                "The year must be between " + FIRST_YEAR + " and " + LAST_YEAR + ", not " + year + ".");
    }

    /** A plan with one evaluations file. */
    public SyntheticPlan(int people, long seed, int year, int recordsPerPerson) {
        this(people, seed, year, recordsPerPerson, false);
    }

    private static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
