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

class FileScanTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    private Path folder;

    @Test
    void theDigestIsSha256() throws IOException {
        // FIPS 180-2, example B.1
        assertThat(FileScan.of(write("abc".getBytes(StandardCharsets.US_ASCII))).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void validUtf8IsUtf8() throws IOException {
        assertThat(FileScan.of(write("工号,姓名\n".getBytes(StandardCharsets.UTF_8)))
                        .charset())
                .isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void otherChineseIsGb18030() throws IOException {
        assertThat(FileScan.of(write("工号,姓名\n𠀀,一".getBytes(GB18030))).charset())
                .isEqualTo(GB18030);
    }

    @Test
    void charactersCutInTwoByABlockAreWhole() throws IOException {
        String text = "a" + "汉".repeat(700_000);
        assertThat(FileScan.of(write(text.getBytes(StandardCharsets.UTF_8))).charset())
                .isEqualTo(StandardCharsets.UTF_8);
        assertThat(FileScan.of(write(text.getBytes(GB18030))).charset()).isEqualTo(GB18030);
    }

    @Test
    void aFileInNeitherIsRefused() throws IOException {
        byte[] bytes = {'a', ',', (byte) 0xFF, (byte) 0xFE, '\n'};
        Path file = write(bytes);
        assertThatThrownBy(() -> FileScan.of(file))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("neither UTF-8 nor GB18030");
    }

    @Test
    void aCharacterCutOffAtTheEndIsInvalid() throws IOException {
        assertThat(FileScan.of(write(new byte[] {'a', (byte) 0xE6, (byte) 0xB1}))
                        .charset())
                .isEqualTo(GB18030);
        assertThatThrownBy(() -> FileScan.of(write(new byte[] {'a', (byte) 0xE6})))
                .isInstanceOf(DeliveryException.class);
    }

    @Test
    void sectionsReadTheSameRowsAsTheWhole() throws IOException {
        Random random = new Random(11);
        String[] pieces = {"a", "\"b\"", "\"c\r\nd\"", "", "\"e\"\"f\"", "汉字", "g\"h", "12345"};
        String[] ends = {"\n", "\r\n", "\r", "\n\n"};
        for (int round = 0; round < 40; round++) {
            int kinds = round % 2 == 0 ? 1 : 8;
            StringBuilder text = new StringBuilder("h,i\r\n");
            for (int row = 0; row < 200; row++) {
                text.append(row)
                        .append(',')
                        .append(pieces[random.nextInt(row < 100 ? 1 : kinds)])
                        .append(ends[random.nextInt(4)]);
            }
            Path file = write(text.toString().getBytes(StandardCharsets.UTF_8));
            assertThat(rowsBySection(file, 50)).isEqualTo(rowsBySection(file, 1 << 20));
        }
    }

    private static List<String> rowsBySection(Path file, int section) {
        FileScan scan = FileScan.of(file, section);
        List<String> rows = new ArrayList<>();
        FilePosition below;
        try (CsvCursor cursor = CsvCursor.open(file, scan.charset())) {
            below = cursor.position();
        }
        List<FileSection> sections = scan.sections(below);
        assertThat(sections).hasSizeGreaterThan(section < 1000 ? 5 : 0);
        for (FileSection part : sections) {
            try (CsvCursor cursor = CsvCursor.open(file, scan.charset(), 2, part.from(), part.end())) {
                while (cursor.next()) {
                    rows.add(cursor.line()
                            + (cursor.broken()
                                    ? "!"
                                    : new String(
                                            cursor.buffer(),
                                            cursor.start(0),
                                            cursor.end(cursor.fields() - 1) - cursor.start(0),
                                            scan.charset())));
                }
            }
        }
        return rows;
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("scan.csv"), bytes);
    }
}
