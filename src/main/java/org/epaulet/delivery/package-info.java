/**
 * What a bureau sends: the tables in a folder as CSV or workbook, their encodings and headers in two languages, the values of
 * cells, and the rows that are turned away, with file, line and reason.
 */
package org.epaulet.delivery;
