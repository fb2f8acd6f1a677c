package org.epaulet.report;

/**
 * Where rows come from, always in the same order.
 */
@FunctionalInterface
public interface Source<R> {

    /**
     * Opens the rows behind a position.
     *
     * @param position what {@link Rows#position()} gave; null: from the first row
     */
    Rows<R> after(String position);
}
