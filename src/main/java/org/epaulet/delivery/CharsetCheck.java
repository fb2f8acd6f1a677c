package org.epaulet.delivery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Finds out whether a file's bytes are valid in a charset.
 */
final class CharsetCheck {

    private static final int BLOCK = 1 << 20;

    private final CharsetDecoder decoder;
    private final CharBuffer chars = CharBuffer.allocate(64 << 10);

    private CharsetCheck(Charset charset) {
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * Reads the file through, showing its bytes to the row cuts on the way, and returns whether they are valid.
     *
     * @param cuts null: nobody looks; otherwise shown every byte, whether they are valid or not
     */
    static boolean read(Path file, Charset charset, RowCuts cuts) throws IOException {
        return read(file, 0, charset, cuts);
    }

    /** Reads the file through from where a character begins. */
    static boolean read(Path file, long from, Charset charset, RowCuts cuts) throws IOException {
        CharsetCheck check = new CharsetCheck(charset);
        boolean valid = true;
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        try (FileChannel channel = FileChannel.open(file)) {
            channel.position(from);
            boolean end = false;
            while (!end && (valid || cuts != null)) {
                int carried = block.position();
                end = channel.read(block) < 0;
                block.flip();
                if (cuts != null) {
                    cuts.look(block.array(), carried, block.limit());
                }
                valid = valid && check.takes(block, end);
                block.position(valid ? block.position() : block.limit());
                block.compact();
            }
        }
        return valid;
    }

    /** Takes what is complete; the bytes of a character cut in two stay in the block. */
    private boolean takes(ByteBuffer block, boolean end) {
        if (decoder.charset() == StandardCharsets.UTF_8) {
            int valid = Utf8.valid(block.array(), block.position(), block.limit());
            block.position(Math.max(valid, block.position()));
            return valid >= 0 && !(end && block.hasRemaining());
        }
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = decoder.decode(block, chars.clear(), end);
        }
        return !result.isError();
    }
}
