package org.epaulet.report;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes pieces in a folder, stopping and restarting as often as a chunk is full.
 */
final class Written {

    private Written() {}

    /** Returns the last states; every chunk is written by a new writer. */
    static Map<String, String> all(List<Piece> pieces, Path folder, int chunk) {
        Map<String, String> states = new HashMap<>();
        for (Piece piece : pieces) {
            String state = null;
            int written = chunk;
            while (written == chunk) {
                try (PieceWriter writer = piece.open(folder, state)) {
                    written = writer.write(chunk);
                    state = writer.state();
                    // what a killed process would have left behind the kept length
                    if (written == chunk) {
                        writer.write(2);
                    }
                }
            }
            states.put(piece.fileName(), state);
        }
        return states;
    }
}
