package org.epaulet.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvCursorTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    private Path folder;

    @Test
    void rowsEndWithLfCrLfOrCr() throws IOException {
        assertThat(rows("h,i\na,b\r\nc,d\re,f")).containsExactly("2[a|b]", "3[c|d]", "4[e|f]");
    }

    @Test
    void quotedFieldsHoldCommasQuotesAndLineBreaks() throws IOException {
        assertThat(rows("h,i\n\"a,\"\"b\"\"\",\"c\nd\r\ne\rf\"\ng,h"))
                .containsExactly("2[a,\"b\"|c\nd\r\ne\rf]", "6[g|h]");
    }

    @Test
    void emptyFieldsStay() throws IOException {
        assertThat(rows("h,i,j\n,x,\n\"\",x,\"\"")).containsExactly("2[|x|]", "3[|x|]");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeader() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            for (String mark : List.of("\uFEFF", "\uFEFF\uFEFF")) {
                try (CsvCursor cursor = open(mark + "\"h\",i\na,b", charset)) {
                    assertThat(cursor.header()).containsExactly("h", "i");
                    assertThat(rows(cursor)).containsExactly("2[a|b]");
                }
            }
        }
    }

    @Test
    void emptyHeaderCellsAtItsEndAreCut() throws IOException {
        try (CsvCursor cursor = open("h, i,,\u3000\na,b,,\n", StandardCharsets.UTF_8)) {
            assertThat(cursor.header()).containsExactly("h", " i");
            assertThat(rows(cursor)).containsExactly("2[a|b]");
        }
    }

    @Test
    void anEmptyFileHasNoHeader() throws IOException {
        try (CsvCursor cursor = open("\n\n", StandardCharsets.UTF_8)) {
            assertThat(cursor.header()).isEmpty();
            assertThat(cursor.next()).isFalse();
        }
    }

    @Test
    void aBrokenHeaderIsTold() {
        assertThatThrownBy(() -> open("h,i\"\na,b", StandardCharsets.UTF_8))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("line 1");
    }

    @Test
    void fullRowsBeyondTheHeaderStayButEmptyCellsAreCut() throws IOException {
        assertThat(rows("h,i\na,b,c\na,b,,\t \na")).containsExactly("2[a|b|c]", "3[a|b]", "4[a]");
    }

    @Test
    void blankLinesAndRowsOfEmptyCellsAreSkipped() throws IOException {
        assertThat(rows("\n h,i\n\n,\n \t,\u00A0\u3000,\n\"\",\" \"\na,b\n")).containsExactly("7[a|b]");
    }

    @Test
    void blanksAreKnownInGb18030() throws IOException {
        try (CsvCursor cursor = open("工号,项目\n\u3000,\u00A0\n甲,日常考评\n", GB18030)) {
            assertThat(cursor.header()).containsExactly("工号", "项目");
            assertThat(rows(cursor)).containsExactly("3[甲|日常考评]");
        }
    }

    @Test
    void aQuoteInsideAnUnquotedFieldBreaksTheRowToItsLinesEnd() throws IOException {
        assertThat(rows("h,i\na\"b,\"c\nd,e\n \"f\",g\nh,i")).containsExactly("2!", "3[d|e]", "4!", "5[h|i]");
    }

    @Test
    void anythingAfterAClosingQuoteBreaksTheRow() throws IOException {
        assertThat(rows("h,i\n\"a\" ,b\n\"a\nb\"c,\"d\ne,f")).containsExactly("2!", "3!", "5[e|f]");
    }

    @Test
    void anUnclosedQuoteReachesToTheEndOfTheFile() throws IOException {
        assertThat(rows("h,i\na,b\n\"c,d\ne,f\ng,h\n")).containsExactly("2[a|b]", "3!");
    }

    @Test
    void anUnclosedQuoteDoesNotFillTheHeap() throws IOException {
        String text = "h,i\na,b\n\"c," + "0123456789,\n".repeat(2_000_000);
        assertThat(rows(text)).containsExactly("2[a|b]", "3!");
    }

    @Test
    void aRowOverTheLimitIsBrokenAndTheNextOneIsRead() throws IOException {
        String text = "h,i\n\"" + "x".repeat(2 * ByteWindow.MAX_ROW) + "\",b\nc,d";
        assertThat(rows(text)).isEqualTo(List.of("2!", "3[c|d]"));
    }

    @Test
    void aRowOfMoreFieldsThanAnySheetHasIsBrokenAndTheNextOneIsRead() throws IOException {
        assertThat(rows("h,i\na,b" + ",".repeat(1 << 21) + "\nc,d" + ",".repeat(1 << 19)))
                .containsExactly("2!", "3[c|d]");
    }

    @Test
    void aRowLargerThanABlockIsRead() throws IOException {
        String large = "y".repeat(1_000_000);
        assertThat(rows("h,i\na,b\n\"" + large + "\"," + large + "\nc,d"))
                .containsExactly("2[a|b]", "3[" + large + "|" + large + "]", "4[c|d]");
    }

    @Test
    void anyPositionIsAPlaceToGoOn() throws IOException {
        Random random = new Random(7);
        StringBuilder text = new StringBuilder("h,i,j\r\n");
        String[] pieces = {"a", "\"b\"", "\"c\r\nd\"", "", "\"e\"\"f\"", "汉字", "g\"h", "\" \""};
        String[] ends = {"\n", "\r\n", "\r", "\n\n"};
        for (int row = 0; row < 300; row++) {
            text.append(pieces[random.nextInt(8)]).append(',').append(pieces[random.nextInt(8)]);
            text.append(',').append(pieces[random.nextInt(8)]).append(ends[random.nextInt(4)]);
        }
        Path file = write(text.toString(), StandardCharsets.UTF_8);
        List<String> whole = new ArrayList<>();
        List<FilePosition> places = new ArrayList<>();
        try (CsvCursor cursor = CsvCursor.open(file, StandardCharsets.UTF_8)) {
            places.add(cursor.position());
            while (cursor.next()) {
                whole.add(row(cursor));
                places.add(cursor.position());
            }
        }
        for (int cut = 0; cut < places.size(); cut++) {
            List<String> parts = new ArrayList<>();
            FilePosition place = places.get(cut);
            try (CsvCursor first = CsvCursor.open(file, StandardCharsets.UTF_8, 3, places.get(0), place.offset());
                    CsvCursor second = CsvCursor.open(file, StandardCharsets.UTF_8, 3, place, Long.MAX_VALUE)) {
                parts.addAll(rows(first));
                parts.addAll(rows(second));
            }
            assertThat(parts).isEqualTo(whole);
        }
    }

    private List<String> rows(String text) throws IOException {
        try (CsvCursor cursor = open(text, StandardCharsets.UTF_8)) {
            return rows(cursor);
        }
    }

    private static List<String> rows(CsvCursor cursor) {
        List<String> rows = new ArrayList<>();
        while (cursor.next()) {
            rows.add(row(cursor));
        }
        return rows;
    }

    private static String row(CsvCursor cursor) {
        if (cursor.broken()) {
            return cursor.line() + "!";
        }
        List<String> cells = new ArrayList<>();
        for (int field = 0; field < cursor.fields().count(); field++) {
            cells.add(cursor.fields().text(field, cursor.charset()));
        }
        return cursor.line() + "[" + String.join("|", cells) + "]";
    }

    private CsvCursor open(String text, Charset charset) throws IOException {
        return CsvCursor.open(write(text, charset), charset);
    }

    private Path write(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("rows.csv"), text.getBytes(charset));
    }
}
