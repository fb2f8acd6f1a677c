package org.epaulet.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastPageTest {

    @TempDir
    private Path folder;

    /** Rows of 20 points on pages of ten, the last two are the signatures and the free row above. */
    @ParameterizedTest
    @CsvSource({"8, ", "10, ", "11, 6", "13, 8", "15, 10", "16, ", "20, ", "21, 16", "35, 30", "36, "})
    void fourRowsAtLeastStandWithTheSignatures(int rows, Integer begins) throws IOException {
        assertThat(begins(rows, 200)).isEqualTo(begins == null ? OptionalInt.empty() : OptionalInt.of(begins));
    }

    /** 23 rows on the first page leave four; of 21 before the break one would stand alone where pages hold 20, of 20 two where they hold 18. */
    @Test
    void aBreakIsRightHoweverMuchAPageHolds() throws IOException {
        assertThat(begins(27, 400, 360, 460)).hasValue(19);
    }

    @Test
    void ofManyRowsTheLastOnesAreKeptWhereverPagesEnd() throws IOException {
        assertThat(begins(1_001, 200)).hasValue(992);
    }

    private OptionalInt begins(int rows, int... pages) throws IOException {
        Path part = Files.writeString(
                folder.resolve("part"),
                IntStream.rangeClosed(1, rows)
                        .mapToObj("<row r=\"%d\" ht=\"020\" customHeight=\"1\"></row>"::formatted)
                        .collect(Collectors.joining()));
        RowHeights heights = RowHeights.read(new PartSlice(part, 0, Files.size(part)), rows);
        return new LastPage(heights, 1, rows, 2, pages).begins();
    }
}
