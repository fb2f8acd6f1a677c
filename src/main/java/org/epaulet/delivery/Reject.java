package org.epaulet.delivery;

import java.util.Comparator;

/**
 * A row turned away, told so that who sent it can mend it (剔除).
 *
 * @param file path in the delivery, with slashes
 * @param line first line of the row, the header being 1; in a workbook the row
 * @param column the header's English name of the column at fault; empty for BAD_ROW
 * @param value the cell's text as it stands; empty for BAD_ROW
 * @param message what was expected
 * @param person whose row it says it is, as a roster would write the number; empty where it says nobody's
 */
public record Reject(
        Table table,
        String file,
        long line,
        RejectCode code,
        String column,
        String value,
        Expected message,
        String person) {

    /** A row that is nobody's, or whose it is does not matter. */
    public Reject(Table table, String file, long line, RejectCode code, String column, String value, Expected message) {
        this(table, file, line, code, column, value, message, "");
    }

    /** By file, then line: the order in which rejects are published. */
    public static final Comparator<Reject> ORDER =
            Comparator.comparing(Reject::file, CodePoints.ORDER).thenComparingLong(Reject::line);
}
