package org.epaulet.delivery;

/**
 * A part of a file that begins and ends where rows do, so that parts can be read side by side.
 *
 * @param end offset of the first byte beyond it
 */
public record FileSection(FilePosition from, long end) {}
