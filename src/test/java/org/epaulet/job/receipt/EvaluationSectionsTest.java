package org.epaulet.job.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.epaulet.delivery.DeliveryFile;
import org.epaulet.delivery.FilePosition;
import org.epaulet.delivery.FileScan;
import org.epaulet.delivery.FileSection;
import org.epaulet.delivery.Table;
import org.epaulet.job.store.IntakeStore.Input;
import org.junit.jupiter.api.Test;

/** Which sections are read behind each other in one partition. */
class EvaluationSectionsTest {

    private static final long SIXTH = FileScan.section() / 6;

    /** Sections of files of these sizes, each read from its tenth byte on. */
    private static List<EvaluationSection> sections(long... sizes) {
        return LongStream.of(sizes)
                .mapToObj(size -> new EvaluationSection(
                        new Input(0, Table.EVALUATIONS, "a.csv", "CSV", "UTF-8", 10 + size, "", ""),
                        new DeliveryFile(Table.EVALUATIONS, Path.of("a.csv"), "a.csv", DeliveryFile.Format.CSV),
                        null,
                        StandardCharsets.UTF_8,
                        0,
                        new FileSection(new FilePosition(10, 2), 10 + size)))
                .toList();
    }

    private static List<Integer> together(long... sizes) {
        List<EvaluationSection> sections = sections(sizes);
        List<List<EvaluationSection>> parts = EvaluationSections.together(sections);
        assertThat(parts.stream().flatMap(List::stream)).containsExactlyElementsOf(sections);
        return parts.stream().map(List::size).toList();
    }

    @Test
    void thousandsOfSmallFilesAreFewPartitions() {
        assertThat(together(IntStream.range(0, 4_000).mapToLong(file -> 37_000).toArray()))
                .hasSizeLessThan(50);
    }

    @Test
    void togetherTheyAreNoMoreThanASixthOfASection() {
        assertThat(together(SIXTH / 2, SIXTH / 2, SIXTH / 2)).containsExactly(2, 1);
        assertThat(together(SIXTH / 2, SIXTH / 2 + 1, 1)).containsExactly(1, 2);
    }

    @Test
    void aLargeOneIsReadByItself() {
        assertThat(together(5, 6 * SIXTH, 5)).containsExactly(1, 1, 1);
        assertThat(together(6 * SIXTH, 6 * SIXTH)).containsExactly(1, 1);
    }

    @Test
    void filesWithoutARowAreNoReasonForAnotherPartition() {
        assertThat(together()).isEmpty();
        assertThat(together(0, 0)).containsExactly(2);
        assertThat(together(0, SIXTH, 0)).containsExactly(3);
    }
}
