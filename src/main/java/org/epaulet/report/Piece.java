package org.epaulet.report;

import java.nio.file.Path;

/**
 * A CSV file, or one sheet of a workbook: written alone, in chunks.
 */
public interface Piece {

    /** Returns the name of its file in the work folder; for a CSV file its published name. */
    String fileName();

    /**
     * Opens it in the folder for writing.
     *
     * @param state what {@link PieceWriter#state()} gave; null: from the start
     */
    PieceWriter open(Path folder, String state);

    /**
     * Writes it into the folder from the first row to the last, and returns its last state.
     *
     * @param rows how many at once
     */
    default String write(Path folder, int rows) {
        try (PieceWriter writer = open(folder, null)) {
            int written = rows;
            while (written == rows) {
                written = writer.write(rows);
            }
            return writer.state();
        }
    }
}
