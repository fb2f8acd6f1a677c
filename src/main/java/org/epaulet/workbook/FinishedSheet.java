package org.epaulet.workbook;

import java.nio.file.Path;

/**
 * A sheet whose rows are all written.
 *
 * @param part the part file
 * @param state what {@link SheetPart#state()} gave after {@link SheetPart#finish()}
 */
public record FinishedSheet(SheetLayout layout, Path part, String state) {}
