package org.epaulet.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

    @ParameterizedTest
    @CsvSource({
        "考核结果, 8, 1",
        "考核结果, 7, 2",
        "考核结果表, 4, 3",
        // a word that does not fit begins a line of its own
        "nine chars, 9, 2",
        "one two three, 7, 2",
        "one two three, 6, 3",
        // a word longer than the line is broken
        "incompetent, 5, 3",
        "a incompetent, 5, 4",
        "称职 2024, 4, 2",
        "'', 5, 1",
    })
    void aLineEndsBetweenWordsAndAtAnyChineseCharacter(String text, int width, int lines) {
        assertThat(TextWidth.lines(text, width)).isEqualTo(lines);
    }

    @Test
    void aLineFeedBeginsALine() {
        assertThat(TextWidth.lines("一二\n三四五\n\nab", 5)).isEqualTo(5);
    }
}
