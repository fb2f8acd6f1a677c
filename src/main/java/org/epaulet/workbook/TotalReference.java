package org.epaulet.workbook;

/**
 * The total of a finished block, to be used in a formula of a later one.
 *
 * @param formula refers to the total's cells, on other sheets too
 * @param value in fen, or as a whole number
 */
public record TotalReference(String formula, long value) {}
