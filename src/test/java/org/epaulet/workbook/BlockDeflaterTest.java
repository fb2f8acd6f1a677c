package org.epaulet.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockDeflaterTest {

    private static final int BLOCK = 1 << 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 9 * BLOCK + 17})
    void whatWasWrittenComesOutAgainHoweverLongItIs(int length) throws IOException {
        byte[] written = letters(length);
        try (BlockDeflater deflater = new BlockDeflater(file())) {
            write(written, deflater);
            assertThat(inflated(deflater)).isEqualTo(written);
        }
    }

    @Test
    void aLongStreamGoesIntoTheFileAndReplacesWhatLayThere() throws IOException {
        Files.writeString(file(), "left by one that died");
        try (BlockDeflater deflater = new BlockDeflater(file())) {
            write(letters(3 * BLOCK), deflater);
            assertThat(deflater.size()).isEqualTo(Files.size(file()));
            assertThat(inflated(deflater)).hasSize(3 * BLOCK);
        }
    }

    @Test
    void aShortStreamNeedsNoFile() throws IOException {
        try (BlockDeflater deflater =
                new BlockDeflater(folder.resolve("no folder").resolve("x"))) {
            write(letters(BLOCK), deflater);
            assertThat(inflated(deflater)).hasSize(BLOCK);
        }
    }

    private Path file() {
        return folder.resolve("book.deflated");
    }

    private static void write(byte[] bytes, BlockDeflater deflater) throws IOException {
        Random random = new Random(1);
        for (int from = 0; from < bytes.length; ) {
            int length = Math.min(bytes.length - from, 1 + random.nextInt(100_000));
            deflater.write(bytes, from, length);
            from += length;
        }
        deflater.finish();
    }

    private static byte[] inflated(BlockDeflater deflater) throws IOException {
        try (InputStream in = new InflaterInputStream(deflater.deflated(), new Inflater(true))) {
            return in.readAllBytes();
        }
    }

    private static byte[] letters(int length) {
        byte[] letters = new byte[length];
        Random random = new Random(length);
        for (int place = 0; place < length; place++) {
            letters[place] = (byte) ('a' + random.nextInt(4));
        }
        return letters;
    }
}
