package org.epaulet.delivery;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Places in a CSV file where a row certainly begins: as long as no quote was seen every line break ends a row; from the first
 * quote on only the cursor knows.
 */
final class RowCuts {

    private static final byte QUOTE = '"';
    private static final byte CR = '\r';
    private static final byte LF = '\n';

    /** Subtracted from eight bytes it sets the high bit of those from 0 to the quote. */
    private static final long UP_TO_QUOTE = 0x2323232323232323L;

    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private static final long NEVER = Long.MAX_VALUE;

    private final Path file;
    private final int apart;
    private final Deque<Long> lines = new ArrayDeque<>();
    private final List<FilePosition> positions = new ArrayList<>();
    private FilePosition certain;
    private long offset;
    private long line;
    private long wanted;
    private long wantedLine = NEVER;
    private long formerEnd = NEVER;
    private boolean afterCr;
    private boolean quoted;

    private RowCuts(Path file, int apart, FilePosition from) {
        this.file = file;
        this.apart = apart;
        this.certain = from;
        this.offset = from.offset();
        this.line = from.line();
        this.wanted = from.offset() + apart;
    }

    /** Cuts a file about every so many bytes. */
    static RowCuts every(Path file, int apart) {
        return new RowCuts(file, apart, new FilePosition(0, 1));
    }

    /** Cuts what has come to a file behind a place where it was cut before, and where it ended then, if a row begins there. */
    static RowCuts behind(Path file, int apart, FilePosition last, long formerEnd) {
        RowCuts cuts = new RowCuts(file, apart, last);
        cuts.formerEnd = formerEnd;
        return cuts;
    }

    /** Cuts a file at the lines at which another was cut, so that sections that are the same can be told; then as usual. */
    static RowCuts atLines(Path file, int apart, List<FilePosition> others) {
        RowCuts cuts = every(file, apart);
        others.forEach(cut -> cuts.lines.add(cut.line()));
        cuts.nextWanted(0);
        return cuts;
    }

    /** Looks at the next bytes of the file. */
    void look(byte[] bytes, int from, int to) {
        if (quoted) {
            return;
        }
        long base = offset - from;
        for (int at = from; at < to; at++) {
            if (!afterCr) {
                at = passOrdinary(bytes, at, to);
                if (at == to) {
                    break;
                }
            }
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

    /** Goes to the next byte that may be a quote or a line break, eight at a time. */
    private static int passOrdinary(byte[] bytes, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to) {
            long eight = (long) LONGS.get(bytes, at);
            if ((eight - UP_TO_QUOTE & ~eight & HIGH_BITS) != 0) {
                break;
            }
            at += Long.BYTES;
        }
        while (at < to && (bytes[at] > QUOTE || bytes[at] < 0)) {
            at++;
        }
        return at;
    }

    private void rowBegins(long at) {
        line++;
        if (due(at, line)) {
            certain = new FilePosition(at, line);
            cut(certain);
        }
    }

    private boolean due(long at, long ofLine) {
        return at >= wanted || ofLine >= wantedLine || at == formerEnd;
    }

    private void cut(FilePosition position) {
        positions.add(position);
        while (!lines.isEmpty() && lines.peek() <= position.line()) {
            lines.remove();
        }
        nextWanted(position.offset());
    }

    private void nextWanted(long at) {
        wantedLine = lines.isEmpty() ? NEVER : lines.peek();
        wanted = lines.isEmpty() ? at + apart : NEVER;
    }

    /** Returns the places, about as far apart as was asked for; reads on from the first quote with a cursor. */
    List<FilePosition> positions(Charset charset) {
        if (quoted) {
            try (CsvCursor cursor = CsvCursor.open(file, charset, Integer.MAX_VALUE, certain, Long.MAX_VALUE)) {
                while (cursor.next()) {
                    FilePosition position = cursor.position();
                    if (due(position.offset(), position.line())) {
                        cut(position);
                    }
                }
            }
        }
        return positions;
    }
}
