package org.epaulet.job.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShapeTest {

    private enum Word {
        FIRST,
        SECOND
    }

    private enum Turned {
        SECOND,
        FIRST
    }

    private record Inner(BigDecimal points) {}

    private record InnerOfDays(LocalDate points) {}

    private record Told(String name, int number, Word word, List<Inner> inner) {}

    private record Renamed(String title, int number, Word word, List<Inner> inner) {}

    private record Ordered(int number, String name, Word word, List<Inner> inner) {}

    private record Longer(String name, long number, Word word, List<Inner> inner) {}

    private record PerhapsMissing(String name, Integer number, Word word, List<Inner> inner) {}

    private record OtherWords(String name, int number, Turned word, List<Inner> inner) {}

    private record OtherInside(String name, int number, Word word, List<InnerOfDays> inner) {}

    private record Unordered(String name, int number, Word word, Set<Inner> inner) {}

    private record More(String name, int number, Word word, List<Inner> inner, boolean more) {}

    private record ToldAlike(String name, int number, Word word, List<Inner> inner) {}

    @Test
    void whateverChangesWhatStandsInABlockChangesItsMark() {
        List<Integer> marks = Stream.of(
                        Told.class,
                        Renamed.class,
                        Ordered.class,
                        Longer.class,
                        PerhapsMissing.class,
                        OtherWords.class,
                        OtherInside.class,
                        Unordered.class,
                        More.class)
                .map(type -> Shape.ofRecord(type).mark())
                .toList();

        assertThat(marks).doesNotHaveDuplicates();
        assertThat(Shape.ofRecord(ToldAlike.class).mark())
                .as("the name of the record stands nowhere")
                .isEqualTo(marks.get(0));
    }

    /** Computed apart: CRC-32 of {name text, number int, word [FIRST, SECOND]?, inner list of {points decimal?}??}. */
    @Test
    void theMarkIsTheSameInEveryProcess() {
        assertThat(Shape.ofRecord(Told.class).mark()).isEqualTo(-548261294);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Told told = new Told("甲", -7, Word.SECOND, List.of(new Inner(new BigDecimal("12345678901234567890.50"))));
        Shape shape = Shape.ofRecord(Told.class);
        BlockOutput out = new BlockOutput();
        shape.write(out, told);

        assertThat(shape.read(new BlockInput(out.packed()))).isEqualTo(told);
    }
}
