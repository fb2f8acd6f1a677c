package org.epaulet.workbook;

/**
 * A workbook on disk.
 *
 * @param sha256 of the file
 * @param contentSha256 of its uncompressed parts, one after the other in the file's order
 */
public record WrittenBook(long bytes, String sha256, String contentSha256) {}
