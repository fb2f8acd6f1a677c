package org.epaulet.delivery;

/**
 * What became of the rows of one file: read = accepted + rejected + ignored, always.
 */
public record FileCount(Table table, String file, long read, long accepted, long rejected, long ignored) {}
