package org.epaulet.job.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedRowsTest {

    @TempDir
    private Path folder;

    @Test
    void rowsComeOutInOrderHoweverTheyCameInAndHoweverFewAreHeld() throws IOException {
        Random random = new Random(20250101);
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < 2_000; row++) {
            rows.add("%s%d|".formatted(random.nextBoolean() ? "𠮷" : "a", random.nextInt(500)));
        }
        List<String> expected = new ArrayList<>(rows);
        expected.sort((left, right) -> Arrays.compareUnsigned(bytes(left), bytes(right)));

        for (int held : new int[] {1, 100, 3_000, 1 << 20}) {
            Collections.shuffle(rows, random);
            assertThat(sorted(rows, held)).isEqualTo(String.join("", expected));
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void noRowsAreNoBytes() throws IOException {
        assertThat(sorted(List.of(), 1)).isEmpty();
    }

    /** The key is the row's beginning, so that rows with one key are told apart by the rest. */
    private String sorted(List<String> rows, int held) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SortedRows sorted = new SortedRows(folder, held)) {
            for (String row : rows) {
                sorted.add(Arrays.copyOf(bytes(row), 2), bytes(row));
            }
            sorted.writeTo(out);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
