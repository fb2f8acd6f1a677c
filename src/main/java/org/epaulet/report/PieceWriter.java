package org.epaulet.report;

/**
 * Writes a piece, some rows at a time.
 */
public interface PieceWriter extends AutoCloseable {

    /** Writes at most so many rows more and returns how many; fewer than asked: the piece is finished. */
    int write(int rows);

    /** Writes out what is buffered and returns the state that a restart takes up. */
    String state();

    @Override
    void close();
}
