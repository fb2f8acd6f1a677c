package org.epaulet.job.store;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A file of records of one type, packed a thousand to a block as the database's blocks are; blocks are packed and read side by side.
 *
 * @param <T> what is held
 */
public final class RecordFile<T extends Record> {

    private static final int AT_ONCE = 1_000;

    private final Class<T> type;
    private final Shape shape;

    /** Takes the type of the records. */
    public RecordFile(Class<T> type) {
        this.type = type;
        this.shape = Shape.ofRecord(type);
    }

    /**
     * Writes the file anew.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Path file, List<T> records) throws IOException {
        int blocks = (records.size() + AT_ONCE - 1) / AT_ONCE;
        List<byte[]> packed = IntStream.range(0, blocks)
                .parallel()
                .mapToObj(block ->
                        packed(records.subList(block * AT_ONCE, Math.min(records.size(), (block + 1) * AT_ONCE))))
                .toList();
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            out.writeInt(shape.mark());
            for (byte[] block : packed) {
                out.writeInt(block.length);
                out.write(block);
            }
        }
    }

    private byte[] packed(List<T> records) {
        BlockOutput out = new BlockOutput();
        records.forEach(record -> shape.write(out, record));
        return out.packed();
    }

    /**
     * Returns the records in order.
     *
     * @throws IOException if the file cannot be read
     * @throws OtherLayoutException if other software wrote it
     */
    public List<T> read(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        if (bytes.remaining() < Integer.BYTES || bytes.getInt() != shape.mark()) {
            throw new OtherLayoutException("What " + file + " holds");
        }
        List<byte[]> blocks = new ArrayList<>();
        while (bytes.hasRemaining()) {
            byte[] block = new byte[bytes.getInt()];
            bytes.get(block);
            blocks.add(block);
        }
        return blocks.parallelStream().map(this::records).flatMap(List::stream).toList();
    }

    /**
     * Returns whether this software wrote the file, or one that writes the same.
     *
     * @throws IOException if the file cannot be read
     */
    public boolean readable(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            return in.readInt() == shape.mark();
        } catch (EOFException cutOff) {
            return false;
        }
    }

    private List<T> records(byte[] packed) {
        BlockInput in = new BlockInput(packed);
        List<T> records = new ArrayList<>(AT_ONCE);
        while (in.hasMore()) {
            records.add(type.cast(shape.read(in)));
        }
        return records;
    }
}
