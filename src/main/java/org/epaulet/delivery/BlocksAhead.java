package org.epaulet.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The blocks of a file, one after the other: while one is worked at, a thread of its own reads the next, which takes nearly as long. */
final class BlocksAhead implements AutoCloseable {

    private final FileChannel channel;
    private final ExecutorService reader = Executors.newSingleThreadExecutor();
    private ByteBuffer lent;
    private ByteBuffer other;
    private CompletableFuture<ByteBuffer> next;

    /** Begins to read the file. */
    BlocksAhead(Path file, int bytes) throws IOException {
        channel = FileChannel.open(file);
        lent = ByteBuffer.allocateDirect(bytes);
        other = ByteBuffer.allocateDirect(bytes);
        next = read(other);
    }

    /**
     * Returns the next block, which is valid until this is called again; only the last is not full, and behind the last stands an empty one.
     *
     * @throws IOException if the file cannot be read
     */
    ByteBuffer next() throws IOException {
        ByteBuffer block = arrived();
        other = lent;
        lent = block;
        next = read(other);
        return block;
    }

    private ByteBuffer arrived() throws IOException {
        try {
            return next.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
            throw failure;
        }
    }

    private CompletableFuture<ByteBuffer> read(ByteBuffer block) {
        return CompletableFuture.supplyAsync(() -> filled(block.clear()), reader);
    }

    private ByteBuffer filled(ByteBuffer block) {
        try {
            while (block.hasRemaining() && channel.read(block) >= 0) {
                // a read may bring less than there is room for
            }
            return block.flip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        reader.shutdown();
        next.exceptionally(none -> null).join();
        channel.close();
    }
}
