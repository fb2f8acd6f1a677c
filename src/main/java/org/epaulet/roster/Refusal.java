package org.epaulet.roster;

import org.epaulet.delivery.Column;
import org.epaulet.delivery.Expected;
import org.epaulet.delivery.RejectCode;

/**
 * The first error of a row: ends the reading of that row, and never leaves this room.
 */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RejectCode code;
    private final transient Column column;
    private final transient Expected expected;

    /** Takes the column at fault, null for the row as a whole, and what was expected. */
    Refusal(RejectCode code, Column column, Expected expected) {
        super(expected.en(), null, false, false);
        this.code = code;
        this.column = column;
        this.expected = expected;
    }

    RejectCode code() {
        return code;
    }

    Column column() {
        return column;
    }

    Expected expected() {
        return expected;
    }
}
