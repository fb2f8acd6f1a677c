package org.epaulet.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvPartTest {

    @TempDir
    Path folder;

    private String written(Consumer<CsvPart> cells) throws IOException {
        Path file = folder.resolve("a.csv");
        try (CsvPart part = CsvPart.open(file, List.of("a", "b"), null)) {
            cells.accept(part);
            part.endRow();
        }
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void beginsWithByteOrderMarkAndHeaderAndEndsLinesWithLineFeed() throws IOException {
        assertThat(written(part -> {
                    part.text("000123");
                    part.blank();
                }))
                .isEqualTo("\uFEFFa,b\n000123,\n");
    }

    @Test
    void writesNumbersExactly() throws IOException {
        assertThat(written(part -> {
                    part.fen(-5);
                    part.fen(1234567890123L);
                    part.fen(0);
                    part.number(-42);
                    part.decimal(new BigDecimal("100.000000"));
                    part.decimal(null);
                    part.day(LocalDate.of(2025, 2, 1));
                    part.fen(Long.MIN_VALUE);
                }))
                .endsWith("\n-0.05,12345678901.23,0.00,-42,100.000000,,2025-02-01,-92233720368547758.08\n");
    }

    @Test
    void quotesOnlyWhereNeeded() throws IOException {
        assertThat(written(part -> {
                    part.text("a b;'c'");
                    part.text("a,b");
                    part.text("say \"x\"");
                    part.text("two\nlines");
                    part.text("\r");
                }))
                .endsWith("\na b;'c',\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",\"'\r\"\n");
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1, '''=1+1'",
        "@a, '''@a'",
        "+86 139, '''+86 139'",
        "-张三, '''-张三'",
        "-, '''-'",
        "-5.00, -5.00",
        "+7, +7",
        "-5., '''-5.'",
        "-.5, '''-.5'",
        "--5, '''--5'",
        "-1e5, '''-1e5'",
        "a=b, a=b",
        "5-3, 5-3",
        "-1.2.3, '''-1.2.3'"
    })
    void textsLikeFormulasGetAnApostropheAndPlainNumbersDoNot(String text, String expected) throws IOException {
        assertThat(written(part -> part.text(text))).endsWith("\n" + expected + "\n");
    }

    @Test
    void tabInFrontGetsAnApostrophe() throws IOException {
        assertThat(written(part -> part.text("\tx"))).endsWith("\n'\tx\n");
    }

    @Test
    void writesSymbolsBeyondTheBasicPlaneAndReplacesHalves() throws IOException {
        assertThat(written(part -> part.text("𠮷\uD842"))).endsWith("\n𠮷\uFFFD\n");
    }

    @Test
    void goesOnWhereTheStateWasTaken() throws IOException {
        Path file = folder.resolve("a.csv");
        String state;
        try (CsvPart part = CsvPart.open(file, List.of("a"), null)) {
            part.text("kept");
            part.endRow();
            state = part.state();
            part.text("lost, for the process died here");
            part.endRow();
        }
        try (CsvPart part = CsvPart.open(file, List.of("a"), state)) {
            part.text("next");
            part.endRow();
        }
        assertThat(Files.readString(file)).isEqualTo("\uFEFFa\nkept\nnext\n");
    }

    @Test
    void refusesAFileShorterThanItsState() {
        assertThatThrownBy(() -> CsvPart.open(folder.resolve("none.csv"), List.of("a"), "10"))
                .isInstanceOf(WorkbookException.class)
                .hasMessageContaining("none.csv is shorter than the 10 bytes kept");
    }
}
