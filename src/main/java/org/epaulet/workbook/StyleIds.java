package org.epaulet.workbook;

/**
 * The numbers of the cell styles in every workbook: part files name them before the frame exists.
 */
final class StyleIds {

    /** Style 0 is the workbook's default. */
    static final int TITLE = 1;

    static final int NOTE = 2;
    static final int MEASURE = 3;
    static final int BLOCK_TITLE = 4;
    static final int HEADING = 5;
    static final int SIGNATURE = 6;
    private static final int FIRST = 7;
    /** Kept, for every cell has a style, and Java makes a new array of what is asked for. */
    private static final int LOOKS = Look.values().length;

    /** How many there are, the default one included. */
    static final int COUNT = FIRST + Tone.values().length * LOOKS;

    private StyleIds() {}

    static int of(Tone tone, Look look) {
        return FIRST + tone.ordinal() * LOOKS + look.ordinal();
    }
}
