package org.epaulet.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.Deflater;

/**
 * Deflates a stream in blocks of one size on all processors; the bytes do not depend on how many there are.
 */
final class BlockDeflater extends OutputStream {

    /** Fast enough that writing the rows stays the longer part; level 6 takes three times as long and saves a quarter. */
    private static final int LEVEL = 1;

    private static final int BLOCK = 1 << 20;

    private final OutputStream deflated;
    private final int processors = Runtime.getRuntime().availableProcessors();
    private final ExecutorService threads = Executors.newFixedThreadPool(processors);
    private final Deque<Future<byte[]>> waiting = new ArrayDeque<>();
    private byte[] block = new byte[BLOCK];
    private int used;

    BlockDeflater(OutputStream deflated) {
        this.deflated = deflated;
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
            System.arraycopy(bytes, place, block, used, taken);
            used += taken;
            place += taken;
            left -= taken;
        }
    }

    private void submit(boolean last) throws IOException {
        byte[] full = block;
        int length = used;
        waiting.add(threads.submit(() -> deflate(full, length, last)));
        block = new byte[BLOCK];
        used = 0;
        while (waiting.size() > 2 * processors) {
            writeFirst();
        }
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
            deflated.write(waiting.remove().get());
        } catch (ExecutionException failed) {
            throw new IOException("a block cannot be compressed", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while compressing", stopped);
        }
    }

    /** Ends the deflated stream. */
    void finish() throws IOException {
        submit(true);
        while (!waiting.isEmpty()) {
            writeFirst();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
