package org.epaulet.delivery;

/**
 * What reading a cell came to: its value, or why it has none.
 */
public sealed interface CellValue<T> {

    /** The cell holds this value. */
    record Read<T>(T value) implements CellValue<T> {}

    /**
     * The cell does not hold such a value.
     *
     * @param expected what was expected, as a reject tells it
     */
    record Refused<T>(RejectCode code, Expected expected) implements CellValue<T> {}
}
