package org.epaulet.report;

import org.epaulet.delivery.FileCount;

/**
 * A file of the delivery, what became of its rows, and its digest.
 *
 * @param sha256 lower case hexadecimal
 */
public record InputFile(FileCount count, String sha256) {}
