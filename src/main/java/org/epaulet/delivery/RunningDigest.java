package org.epaulet.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.epaulet.digest.Sha256;

/** The SHA-256 of a file that may have grown, read through once: also that of its first bytes, however many. */
public final class RunningDigest {

    private static final int BLOCK = 1 << 20;
    private static final int APART = 4 * BLOCK;

    private final Path file;
    private final List<MessageDigest> passed = new ArrayList<>();
    private final long size;
    private final String whole;

    private RunningDigest(Path file) throws IOException {
        this.file = file;
        MessageDigest digest = Sha256.begun();
        long read = 0;
        try (BlocksAhead blocks = new BlocksAhead(file, BLOCK)) {
            for (ByteBuffer block = blocks.next(); block.hasRemaining(); block = blocks.next()) {
                read += block.remaining();
                digest.update(block);
                if (read % APART == 0) {
                    passed.add(copy(digest));
                }
            }
        }
        this.size = read;
        this.whole = Sha256.hex(digest);
    }

    /**
     * Reads the file through.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static RunningDigest of(Path file) {
        try {
            return new RunningDigest(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String whole() {
        return whole;
    }

    /**
     * Returns the digest of the first bytes; null: there are not so many.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    String first(long bytes) {
        if (bytes > size) {
            return null;
        }
        int known = (int) (bytes / APART);
        MessageDigest digest = known == 0 ? Sha256.begun() : copy(passed.get(known - 1));
        try (FileChannel channel = FileChannel.open(file)) {
            channel.position((long) known * APART);
            FileDigest.read(channel, bytes % APART, digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.hex(digest);
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the SHA-256 of every Java platform can be cloned", e);
        }
    }
}
