package org.epaulet.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * A file that grows at its end through a byte buffer, and that a restart cuts back to the length it kept.
 */
final class PartFile implements AutoCloseable {

    private static final int BUFFER = 1 << 17;
    private static final int LONGEST_CHUNK = 64;
    private static final int PLAIN_AT_ONCE = 1024;

    private final Path path;
    private final FileChannel channel;
    private final byte[] buffer = new byte[BUFFER];
    private final byte[] digits = new byte[20];
    private int used;
    private long flushed;

    private PartFile(Path path, FileChannel channel, long length) {
        this.path = path;
        this.channel = channel;
        this.flushed = length;
    }

    /** Opens the file, cut to that length; throws WorkbookException where it is shorter. */
    static PartFile open(Path path, long length) {
        try {
            FileChannel channel = FileChannel.open(
                    path, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), PrivateFiles.attributes(path));
            if (channel.size() < length) {
                channel.close();
                throw new WorkbookException("The part file " + path.getFileName() + " is shorter than the " + length
                        + " bytes kept; the work folder was changed, start the run anew.");
            }
            channel.truncate(length).position(length);
            return new PartFile(path, channel, length);
        } catch (IOException failed) {
            throw failed(path, failed);
        }
    }

    long length() {
        return flushed + used;
    }

    void raw(byte[] bytes) {
        raw(bytes, 0, bytes.length);
    }

    void raw(byte[] bytes, int from, int length) {
        if (length > BUFFER - used) {
            flush();
            if (length > BUFFER) {
                write(ByteBuffer.wrap(bytes, from, length));
                return;
            }
        }
        System.arraycopy(bytes, from, buffer, used, length);
        used += length;
    }

    void ascii(String text) {
        raw(text.getBytes(StandardCharsets.US_ASCII));
    }

    void ascii(char symbol) {
        room(1);
        buffer[used++] = (byte) symbol;
    }

    /** Writes what XML takes as it is, from that place on, and returns how many characters these are. */
    int plain(String text, int from) {
        int end = Math.min(text.length(), from + PLAIN_AT_ONCE);
        room(PLAIN_AT_ONCE);
        int place = from;
        while (place < end) {
            char symbol = text.charAt(place);
            if (symbol < ' ' || symbol >= 0x7F || symbol == '&' || symbol == '<' || symbol == '>' || symbol == '_') {
                break;
            }
            buffer[used++] = (byte) symbol;
            place++;
        }
        return place - from;
    }

    /** Writes one code point as UTF-8. */
    void symbol(int point) {
        room(4);
        if (point < 0x80) {
            buffer[used++] = (byte) point;
        } else if (point < 0x800) {
            buffer[used++] = (byte) (0xC0 | point >> 6);
            buffer[used++] = (byte) (0x80 | point & 0x3F);
        } else if (point < 0x10000) {
            buffer[used++] = (byte) (0xE0 | point >> 12);
            buffer[used++] = (byte) (0x80 | point >> 6 & 0x3F);
            buffer[used++] = (byte) (0x80 | point & 0x3F);
        } else {
            buffer[used++] = (byte) (0xF0 | point >> 18);
            buffer[used++] = (byte) (0x80 | point >> 12 & 0x3F);
            buffer[used++] = (byte) (0x80 | point >> 6 & 0x3F);
            buffer[used++] = (byte) (0x80 | point & 0x3F);
        }
    }

    /** Writes an exact number: the unscaled value with so many decimals. */
    void number(long unscaled, int decimals) {
        if (unscaled == Long.MIN_VALUE) {
            ascii(BigDecimal.valueOf(unscaled, decimals).toPlainString());
            return;
        }
        room(LONGEST_CHUNK);
        long rest = unscaled;
        if (rest < 0) {
            buffer[used++] = '-';
            rest = -rest;
        }
        int count = 0;
        do {
            long next = rest / 10;
            digits[count++] = (byte) ('0' + rest - next * 10);
            rest = next;
        } while (rest != 0);
        while (count <= decimals) {
            digits[count++] = '0';
        }
        while (count > 0) {
            if (count-- == decimals) {
                buffer[used++] = '.';
            }
            buffer[used++] = digits[count];
        }
    }

    /** Overwrites bytes that were written before, wherever they are by now. */
    void patch(long place, byte[] bytes) {
        if (place >= flushed) {
            System.arraycopy(bytes, 0, buffer, (int) (place - flushed), bytes.length);
            return;
        }
        flush();
        try {
            channel.write(ByteBuffer.wrap(bytes), place);
        } catch (IOException failed) {
            throw failed(path, failed);
        }
    }

    /** Writes out what is buffered, onto the disk itself: what is kept about it must never be ahead of it. */
    void force() {
        flush();
        try {
            channel.force(false);
        } catch (IOException failed) {
            throw failed(path, failed);
        }
    }

    void flush() {
        write(ByteBuffer.wrap(buffer, 0, used));
        used = 0;
    }

    private void room(int bytes) {
        if (BUFFER - used < bytes) {
            flush();
        }
    }

    private void write(ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                flushed += channel.write(bytes);
            }
        } catch (IOException failed) {
            throw failed(path, failed);
        }
    }

    @Override
    public void close() {
        try (channel) {
            flush();
        } catch (IOException failed) {
            throw failed(path, failed);
        }
    }

    private static WorkbookException failed(Path path, IOException failed) {
        return new WorkbookException(
                "Cannot write " + path.getFileName() + " in the work folder (" + failed.getMessage()
                        + "); see that there is room and that it may be written, then restart.",
                failed);
    }
}
