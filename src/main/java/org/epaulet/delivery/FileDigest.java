package org.epaulet.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.epaulet.digest.Sha256;

/**
 * The digest by which a manifest names exactly what was read.
 */
public final class FileDigest {

    private static final int BLOCK = 1 << 20;

    private FileDigest() {}

    /**
     * Returns the file's SHA-256 in hexadecimal.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static String sha256(Path file) {
        return sha256(file, 0, Long.MAX_VALUE);
    }

    /**
     * Returns the SHA-256 of a part of the file, or of what there is of it, in hexadecimal.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    static String sha256(Path file, long from, long end) {
        try (FileChannel channel = FileChannel.open(file)) {
            channel.position(from);
            MessageDigest digest = Sha256.begun();
            read(channel, end - from, digest);
            return Sha256.hex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads at most so many bytes. */
    static void read(FileChannel channel, long bytes, MessageDigest digest) throws IOException {
        long there = Math.max(1, channel.size() - channel.position());
        // memory outside the heap: the library would copy what lies within
        ByteBuffer block = ByteBuffer.allocateDirect((int) Math.min(there, BLOCK));
        long left = bytes;
        while (left > 0 && channel.read(block.limit((int) Math.min(left, block.capacity()))) >= 0) {
            left -= block.position();
            digest.update(block.flip());
            block.clear();
        }
    }
}
