/**
 * Which sheets and CSV files there are, and what stands in each column.
 *
 * <p>Reads its rows from a {@link org.epaulet.report.ReadModel}; every output is a {@link org.epaulet.report.Piece} that can be
 * written alone, in chunks, and goes on after a restart.
 */
package org.epaulet.report;
