package org.epaulet.workbook;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.Deflater;

/**
 * Deflates a stream in blocks of one size on all processors, into a file; what is no longer than a block, as most parts of a book are,
 * stays in memory. The bytes do not depend on how many processors there are.
 */
final class BlockDeflater extends OutputStream {

    /** Fast enough that writing the rows stays the longer part; level 6 takes three times as long and saves a quarter. */
    private static final int LEVEL = 1;

    private static final int BLOCK = 1 << 20;
    private static final int AT_FIRST = 1 << 13;
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final int processors = Runtime.getRuntime().availableProcessors();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private byte[] block = new byte[AT_FIRST];
    private int used;
    private byte[] spare;
    private ExecutorService threads;
    private OutputStream out;
    private byte[] whole;

    /** A block that is deflated elsewhere. */
    private record Waiting(byte[] block, Future<byte[]> deflated) {}

    /** Takes where a long stream goes to; what lies there is replaced. */
    BlockDeflater(Path file) {
        this.file = file;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int place = from;
        int left = length;
        while (left > 0) {
            if (used == BLOCK) {
                submit(false);
            }
            int taken = Math.min(left, BLOCK - used);
            if (used + taken > block.length) {
                block = Arrays.copyOf(block, Math.min(BLOCK, Math.max(2 * block.length, used + taken)));
            }
            System.arraycopy(bytes, place, block, used, taken);
            used += taken;
            place += taken;
            left -= taken;
        }
    }

    private void submit(boolean last) throws IOException {
        if (threads == null) {
            begin();
        }
        byte[] full = block;
        int length = used;
        waiting.add(new Waiting(full, threads.submit(() -> deflate(full, length, last))));
        while (waiting.size() > 2 * processors) {
            writeFirst();
        }
        block = spare == null ? new byte[BLOCK] : spare;
        spare = null;
        used = 0;
    }

    private void begin() throws IOException {
        Files.deleteIfExists(file);
        out = new BufferedOutputStream(
                Channels.newOutputStream(FileChannel.open(
                        file,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        PrivateFiles.attributes(file))),
                BUFFER);
        threads = Executors.newFixedThreadPool(processors);
    }

    private static byte[] deflate(byte[] block, int length, boolean last) {
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(block, 0, length);
            if (last) {
                deflater.finish();
            }
            byte[] out = new byte[length / 4 + 1024];
            int written = 0;
            while (true) {
                int room = out.length - written;
                int added = deflater.deflate(out, written, room, last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
                written += added;
                if (added < room) {
                    return Arrays.copyOf(out, written);
                }
                out = Arrays.copyOf(out, out.length * 2);
            }
        } finally {
            deflater.end();
        }
    }

    private void writeFirst() throws IOException {
        try {
            Waiting first = waiting.remove();
            out.write(first.deflated().get());
            spare = first.block();
        } catch (ExecutionException failed) {
            throw new IOException("a block cannot be compressed", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while compressing", stopped);
        }
    }

    /** Ends the deflated stream. */
    void finish() throws IOException {
        if (threads == null) {
            whole = deflate(block, used, true);
            return;
        }
        submit(true);
        while (!waiting.isEmpty()) {
            writeFirst();
        }
        out.flush();
    }

    /** Returns how long the deflated stream is, once it is finished. */
    long size() throws IOException {
        return whole == null ? Files.size(file) : whole.length;
    }

    /** Opens the deflated stream, once it is finished. */
    InputStream deflated() throws IOException {
        return whole == null
                ? new BufferedInputStream(Files.newInputStream(file), BUFFER)
                : new ByteArrayInputStream(whole);
    }

    @Override
    public void close() throws IOException {
        if (threads != null) {
            threads.shutdownNow();
            out.close();
        }
    }
}
