package org.epaulet.workbook;

/**
 * What stands below a column in subtotal and total rows, as a live SUBTOTAL formula.
 */
public enum Total {
    NONE(0),
    /** The sum of its whole numbers or amounts. */
    SUM(9),
    /** How many of its cells are not empty. */
    COUNT(3);

    private final int function;

    Total(int function) {
        this.function = function;
    }

    int function() {
        return function;
    }
}
