package org.epaulet.delivery;

/**
 * A column of a table, found by its header in English (any case) or Chinese.
 *
 * @param place its place among the table's columns, from 0: the order in which a row is checked
 * @param name the English header; rejects name the column by it
 * @param zh the Chinese header
 * @param presence what has to be there
 */
public record Column(int place, String name, String zh, Presence presence) {

    /** What of a column has to be in a delivery. */
    public enum Presence {
        /** The column, and a value in every row. */
        VALUE,
        /** The column; its values may be empty. */
        COLUMN,
        /** Nothing. */
        NONE
    }

    /** Returns whether a file without the column cannot be read. */
    public boolean required() {
        return presence != Presence.NONE;
    }

    /** Returns whether the header names this column; it is cut as values are. */
    boolean isNamed(String header) {
        String text = CellText.trimmed(header);
        return name.equalsIgnoreCase(text) || zh.equals(text);
    }
}
