package org.epaulet.delivery;

/**
 * A place in a file where a row begins, or the file ends.
 *
 * @param offset in bytes from the beginning of the file
 * @param line the physical line there, the first being 1
 */
public record FilePosition(long offset, long line) {}
