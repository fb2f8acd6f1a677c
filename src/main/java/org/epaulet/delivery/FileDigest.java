package org.epaulet.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
            MessageDigest digest = sha256();
            read(channel, end - from, digest);
            return text(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The digests of a file that may have grown.
     *
     * @param former of its first bytes; null: it has not that many
     */
    record Grown(String former, String whole) {}

    /**
     * Returns the SHA-256 of the file's first bytes and of all of it, reading it once.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    static Grown grown(Path file, long formerSize) {
        try (FileChannel channel = FileChannel.open(file)) {
            MessageDigest digest = sha256();
            long missing = read(channel, formerSize, digest);
            String former = missing == 0 ? text((MessageDigest) digest.clone()) : null;
            read(channel, Long.MAX_VALUE, digest);
            return new Grown(former, text(digest));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the SHA-256 of every Java platform can be cloned", e);
        }
    }

    /** Reads at most so many bytes, and returns how many of them there were not. */
    private static long read(FileChannel channel, long bytes, MessageDigest digest) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        long left = bytes;
        while (left > 0 && channel.read(block.limit((int) Math.min(left, BLOCK))) >= 0) {
            left -= block.position();
            digest.update(block.flip());
            block.clear();
        }
        return left;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String text(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
