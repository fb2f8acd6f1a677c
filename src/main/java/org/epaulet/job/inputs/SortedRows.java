package org.epaulet.job.inputs;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.epaulet.job.files.Folders;

/**
 * Puts rows into the order of their keys, byte by byte, whatever their number, in bounded memory: sorted runs on the disk are
 * merged at the end. Rows with the same key are in the order of their own bytes, so the result depends on the rows alone.
 */
final class SortedRows implements AutoCloseable {

    /** Bytes of rows that are held before they are written as a run. */
    private static final int HELD = 32 << 20;

    private static final int BUFFER = 1 << 16;

    /** A row behind its key, in bytes that many rows share. */
    private record Row(byte[] bytes, int key, int row, int end) implements Comparable<Row> {

        @Override
        public int compareTo(Row other) {
            int byKey = Arrays.compareUnsigned(bytes, key, row, other.bytes, other.key, other.row);
            return byKey != 0 ? byKey : Arrays.compareUnsigned(bytes, row, end, other.bytes, other.row, other.end);
        }

        void writeTo(OutputStream out) throws IOException {
            out.write(bytes, row, end - row);
        }
    }

    private final Path folder;
    /** Rows are copied into one array: as objects they would be copied again whenever memory is cleared up. */
    private final byte[] bytes;

    private final List<Row> held = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private int used;

    /** Takes a folder of its own for the runs. */
    SortedRows(Path folder) {
        this(folder, HELD);
    }

    SortedRows(Path folder, int mostHeld) {
        this.folder = folder;
        this.bytes = new byte[mostHeld];
    }

    void add(byte[] key, byte[] row) throws IOException {
        int length = key.length + row.length;
        if (used + length > bytes.length) {
            spill();
        }
        boolean fits = length <= bytes.length;
        byte[] into = fits ? bytes : new byte[length];
        System.arraycopy(key, 0, into, used, key.length);
        System.arraycopy(row, 0, into, used + key.length, row.length);
        held.add(new Row(into, used, used + key.length, used + length));
        if (fits) {
            used += length;
        } else {
            spill();
        }
    }

    /** Writes all rows in order. */
    void writeTo(OutputStream out) throws IOException {
        held.sort(null);
        PriorityQueue<Run> next = new PriorityQueue<>();
        for (Run run : runs) {
            if (run.advance()) {
                next.add(run);
            }
        }
        int place = 0;
        while (!next.isEmpty() || place < held.size()) {
            if (next.isEmpty() || place < held.size() && held.get(place).compareTo(next.peek().row) <= 0) {
                held.get(place++).writeTo(out);
                continue;
            }
            Run run = next.poll();
            run.row.writeTo(out);
            if (run.advance()) {
                next.add(run);
            }
        }
    }

    private void spill() throws IOException {
        if (held.isEmpty()) {
            return;
        }
        held.sort(null);
        Path file = folder.resolve("sorted-" + runs.size());
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(Folders.secretFile(file)), BUFFER))) {
            for (Row row : held) {
                out.writeInt(row.row - row.key);
                out.writeInt(row.end - row.row);
                out.write(row.bytes, row.key, row.end - row.key);
            }
            out.writeInt(-1);
        }
        held.clear();
        used = 0;
        runs.add(new Run(file));
    }

    @Override
    public void close() throws IOException {
        for (Run run : runs) {
            run.close();
        }
    }

    /** A sorted file, and the row of it that comes next. */
    private static final class Run implements Comparable<Run>, AutoCloseable {

        private final Path file;
        private DataInputStream in;
        private Row row;

        Run(Path file) {
            this.file = file;
        }

        boolean advance() throws IOException {
            if (in == null) {
                in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER));
            }
            int length = in.readInt();
            if (length < 0) {
                return false;
            }
            int end = length + in.readInt();
            row = new Row(in.readNBytes(end), 0, length, end);
            return true;
        }

        @Override
        public int compareTo(Run other) {
            return row.compareTo(other.row);
        }

        @Override
        public void close() throws IOException {
            if (in != null) {
                in.close();
            }
            Files.deleteIfExists(file);
        }
    }
}
