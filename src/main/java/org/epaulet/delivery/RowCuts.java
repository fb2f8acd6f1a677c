package org.epaulet.delivery;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Places in a CSV file where a row certainly begins: as long as no quote was seen every line break ends a row; from the first
 * quote on only the cursor knows.
 */
final class RowCuts {

    private static final byte QUOTE = '"';
    private static final byte CR = '\r';
    private static final byte LF = '\n';

    private final Path file;
    private final int apart;
    private final List<FilePosition> positions = new ArrayList<>();
    private FilePosition certain = new FilePosition(0, 1);
    private long offset;
    private long line = 1;
    private long wanted;
    private boolean afterCr;
    private boolean quoted;

    RowCuts(Path file, int apart) {
        this.file = file;
        this.apart = apart;
        this.wanted = apart;
    }

    /** Looks at the next bytes of the file. */
    void look(byte[] bytes, int from, int to) {
        if (quoted) {
            return;
        }
        long base = offset - from;
        for (int at = from; at < to; at++) {
            byte b = bytes[at];
            if (afterCr && b != LF) {
                rowBegins(base + at);
            }
            afterCr = false;
            if (b > QUOTE) {
                continue;
            }
            if (b == QUOTE) {
                quoted = true;
                return;
            }
            if (b == LF) {
                rowBegins(base + at + 1);
            } else if (b == CR) {
                afterCr = true;
            }
        }
        offset += to - from;
    }

    private void rowBegins(long at) {
        line++;
        if (at >= wanted) {
            certain = new FilePosition(at, line);
            positions.add(certain);
            wanted = at + apart;
        }
    }

    /** Returns the places, about as far apart as was asked for; reads on from the first quote with a cursor. */
    List<FilePosition> positions(Charset charset) {
        if (quoted) {
            try (CsvCursor cursor = CsvCursor.open(file, charset, Integer.MAX_VALUE, certain, Long.MAX_VALUE)) {
                while (cursor.next()) {
                    FilePosition position = cursor.position();
                    if (position.offset() >= wanted) {
                        positions.add(position);
                        wanted = position.offset() + apart;
                    }
                }
            }
        }
        return positions;
    }
}
