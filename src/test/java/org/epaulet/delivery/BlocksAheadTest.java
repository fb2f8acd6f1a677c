package org.epaulet.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksAheadTest {

    private static final int BLOCK = 64;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 5 * BLOCK, 5 * BLOCK + 7})
    void theBlocksAreTheFileInFullBlocksButForTheLast(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        Path file = Files.write(folder.resolve("file"), bytes);
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        List<Integer> sizes = new ArrayList<>();
        try (BlocksAhead blocks = new BlocksAhead(file, BLOCK)) {
            for (ByteBuffer block = blocks.next(); block.hasRemaining(); block = blocks.next()) {
                sizes.add(block.remaining());
                while (block.hasRemaining()) {
                    read.write(block.get());
                }
            }
        }
        assertThat(read.toByteArray()).isEqualTo(bytes);
        assertThat(sizes).hasSize((size + BLOCK - 1) / BLOCK);
        assertThat(sizes.stream().limit(size / BLOCK)).allMatch(each -> each == BLOCK);
    }

    @Test
    void whatCannotBeReadIsToldByTheNextBlock() throws IOException {
        try (BlocksAhead blocks = new BlocksAhead(folder, BLOCK)) {
            assertThatThrownBy(blocks::next).isInstanceOf(IOException.class);
        }
    }
}
