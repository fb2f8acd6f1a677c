package org.epaulet.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The cells of one row, from left to right. What is null is an empty cell.
 */
public interface Cells {

    /** Writes a text; it is never taken for a formula or a number. */
    void text(String text);

    /** Writes a whole number. */
    void number(long number);

    /** Writes an amount given in fen, as yuan with two decimals. */
    void fen(long fen);

    /** Writes an exact decimal with the decimals it has. */
    void decimal(BigDecimal number);

    /** Writes a day. */
    void day(LocalDate day);

    /** Leaves the cell empty. */
    void blank();
}
