package org.epaulet.workbook;

/**
 * Which kind of row a cell stands in.
 */
enum Tone {
    BODY,
    /** A body cell whose text a spreadsheet would take for a formula. */
    QUOTED,
    SUBTOTAL,
    TOTAL
}
