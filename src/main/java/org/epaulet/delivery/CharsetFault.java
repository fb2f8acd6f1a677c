package org.epaulet.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Tells in which line a file leaves its encoding.
 */
final class CharsetFault {

    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);
    private static final int BLOCK = 1 << 16;

    private CharsetFault() {}

    /** Returns whether the file says that it is UTF-8: what is wrong in it is then no sign of another encoding. */
    static boolean hasMarkOfUtf8(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MARK.length), MARK);
        }
    }

    /** Returns what to say of a file that is not UTF-8, and has its mark or is not GB18030 either. */
    static DeliveryException of(Path file) throws IOException {
        long utf8 = line(file, StandardCharsets.UTF_8);
        if (hasMarkOfUtf8(file)) {
            return new DeliveryException(
                    "File %s begins with the mark of UTF-8, but a character in line %d is not UTF-8; save it as CSV UTF-8 and send it again."
                            .formatted(file, utf8));
        }
        return new DeliveryException(
                "File %s is neither UTF-8 nor GB18030: a character in line %d is not UTF-8, one in line %d is not GB18030; save it as CSV UTF-8 and send it again."
                        .formatted(file, utf8, line(file, HeaderCharset.GB18030)));
    }

    /** Returns the line of the first character that is not one of the charset; the line behind the last if all are. */
    private static long line(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(BLOCK);
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        LineCount lines = new LineCount();
        try (FileChannel channel = FileChannel.open(file)) {
            boolean valid = true;
            for (boolean end = false; valid && !end; block.compact()) {
                end = channel.read(block) < 0;
                CoderResult result = decoder.decode(block.flip(), text.clear(), end);
                valid = !result.isError();
                lines.pass(text.flip());
            }
        }
        return lines.line;
    }

    /** Counts lines that end with LF, CR LF or CR. */
    private static final class LineCount {

        private long line = 1;
        private char previous;

        void pass(CharBuffer text) {
            while (text.hasRemaining()) {
                char letter = text.get();
                if (letter == '\r' || letter == '\n' && previous != '\r') {
                    line++;
                }
                previous = letter;
            }
        }
    }
}
