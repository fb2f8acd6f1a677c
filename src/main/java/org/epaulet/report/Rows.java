package org.epaulet.report;

/**
 * Rows one after the other.
 */
public interface Rows<R> extends AutoCloseable {

    /** Returns the next row, null after the last. */
    R next();

    /** Returns a text by which {@link Source#after} goes on behind the row that {@link #next()} gave last. */
    String position();

    @Override
    void close();
}
