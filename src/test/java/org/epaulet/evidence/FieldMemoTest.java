package org.epaulet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FieldMemoTest {

    private static final int LIMIT = 3_000;

    private final List<String> read = new ArrayList<>();
    private final FieldMemo memo = new FieldMemo(StandardCharsets.UTF_8, LIMIT, text -> {
        read.add(text);
        return FieldReading.of(read.size());
    });

    /** Returns what the field came to, other fields standing around it. */
    private long ask(String text) {
        byte[] field = text.getBytes(StandardCharsets.UTF_8);
        byte[] row = ("x," + text + ",and what follows").getBytes(StandardCharsets.UTF_8);
        return memo.read(row, 2, 2 + field.length).number();
    }

    @Test
    void aFieldSeenBeforeIsNotReadAgainWhetherItWasTheLastOrNot() {
        assertThat(List.of(ask("a"), ask("a"), ask("b"), ask("a"), ask(""), ask(""), ask("b")))
                .containsExactly(1L, 1L, 2L, 1L, 3L, 3L, 2L);
        assertThat(read).containsExactly("a", "b", "");
    }

    @Test
    void fieldsThatBeginAlikeAreNotTakenForEachOther() {
        // alike in the first eight bytes, in the first fifteen, and but for what comes behind those
        List<String> alike = List.of(
                "2025-01-",
                "2025-01-1",
                "2025-01-01",
                "2025-01-02",
                "2025-01-02 0000",
                "2025-01-02 00001",
                "2025-01-02 00002",
                "2025-01-02 00001 and more");
        for (int round = 0; round < 2; round++) {
            for (int place = 0; place < alike.size(); place++) {
                assertThat(ask(alike.get(place))).as(alike.get(place)).isEqualTo(place + 1);
            }
        }
        assertThat(read).isEqualTo(alike);
    }

    @Test
    void aFieldAtTheEndOfTheBytesIsTheSameAsInTheirMidst() {
        long amid = ask("P0001");
        byte[] bytes = "P0001".getBytes(StandardCharsets.UTF_8);
        assertThat(memo.read(bytes, 0, bytes.length).number()).isEqualTo(amid);
    }

    @Test
    void whatIsRememberedGrowsUntilItIsForgotten() {
        ask("the first");
        IntStream.range(0, LIMIT).forEach(number -> ask("P" + number));
        assertThat(ask("the first")).isEqualTo(1);
        memo.forgetTooMany();
        assertThat(ask("the first")).isEqualTo(LIMIT + 2L);
        memo.forgetTooMany();
        assertThat(ask("the first")).isEqualTo(LIMIT + 2L);
    }
}
