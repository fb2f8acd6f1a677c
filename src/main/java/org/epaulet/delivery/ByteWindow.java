package org.epaulet.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A window that slides over the bytes of a file and keeps everything from its mark on; fields are open to the cursor because
 * it looks at every byte.
 */
final class ByteWindow implements AutoCloseable {

    /** What one row may take up: a longer one is a missing quote, and keeping it would cost the heap. */
    static final int MAX_ROW = 16 << 20;

    private static final int BLOCK = 256 << 10;
    private static final int SLACK = 8;

    byte[] bytes = new byte[BLOCK];
    int mark;
    int at;
    int limit;
    private final Path file;
    private final FileChannel channel;
    private final long end;
    private long base;
    private boolean overflown;

    private ByteWindow(Path file, FileChannel channel, long from, long end) {
        this.file = file;
        this.channel = channel;
        this.base = from;
        this.end = end;
    }

    static ByteWindow open(Path file, long from, long end) {
        try {
            return new ByteWindow(file, FileChannel.open(file), from, end);
        } catch (IOException e) {
            throw new DeliveryException(
                    "File %s cannot be read; see whether it is still there and may be read.".formatted(file), e);
        }
    }

    /** Keeps everything from here on until the next mark. */
    void mark() {
        mark = at;
        overflown = false;
    }

    /** Returns whether the bytes since the mark became too many to keep; they were dropped. */
    boolean overflown() {
        return overflown;
    }

    /** Returns the place in the file of the next byte. */
    long offset() {
        return base + at;
    }

    /** Returns whether there is a byte at {@code at}, reading on where needed. */
    boolean available() {
        return at < limit || fill();
    }

    /** Skips the mark that a file may begin with, in its charset; tools that put files together leave it there twice. */
    void skipByteOrderMark(Charset charset) {
        byte[] mark = "\uFEFF".getBytes(charset);
        available();
        while (limit - at >= mark.length && Arrays.equals(bytes, at, at + mark.length, mark, 0, mark.length)) {
            at += mark.length;
        }
    }

    private boolean fill() {
        makeRoom();
        int wanted = (int) Math.min(bytes.length - SLACK - limit, end - base - limit);
        try {
            // a read may bring less than is wanted, but at the end of the file nothing
            int got = wanted <= 0 ? -1 : channel.read(ByteBuffer.wrap(bytes, limit, wanted), base + limit);
            limit += Math.max(got, 0);
            return got > 0;
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read on".formatted(file.getFileName()), e);
        }
    }

    private void makeRoom() {
        int kept = limit - mark;
        if (kept >= MAX_ROW || overflown) {
            overflown = true;
            drop(limit);
        } else if (mark > 0) {
            drop(mark);
        } else if (limit >= bytes.length - SLACK) {
            bytes = Arrays.copyOf(bytes, Math.min(2 * bytes.length, MAX_ROW + BLOCK));
        }
    }

    private void drop(int count) {
        System.arraycopy(bytes, count, bytes, 0, limit - count);
        base += count;
        limit -= count;
        at -= count;
        mark = Math.max(0, mark - count);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be closed".formatted(file.getFileName()), e);
        }
    }
}
