package org.epaulet.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
        assertThat(FileScan.of(write("abc".getBytes(StandardCharsets.US_ASCII)), Table.EVALUATIONS)
                        .sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void validUtf8IsUtf8() throws IOException {
        assertThat(FileScan.of(write("工号,姓名\n".getBytes(StandardCharsets.UTF_8)), Table.EVALUATIONS)
                        .charset())
                .isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void otherChineseIsGb18030() throws IOException {
        assertThat(FileScan.of(write("工号,姓名\n𠀀,一".getBytes(GB18030)), Table.EVALUATIONS)
                        .charset())
                .isEqualTo(GB18030);
    }

    @Test
    void charactersCutInTwoByABlockAreWhole() throws IOException {
        String text = "a" + "汉".repeat(700_000);
        assertThat(FileScan.of(write(text.getBytes(StandardCharsets.UTF_8)), Table.EVALUATIONS)
                        .charset())
                .isEqualTo(StandardCharsets.UTF_8);
        assertThat(FileScan.of(write(text.getBytes(GB18030)), Table.EVALUATIONS).charset())
                .isEqualTo(GB18030);
    }

    /** 止 is the bytes D6 B9 in GB18030, and these are U+05B9 in UTF-8. */
    @Test
    void ofBytesThatAreValidInBothTheHeaderDecides() throws IOException {
        Path absences = write("person,from,止,kind\np1,2025-01-01,2025-01-02,ANNUAL\n".getBytes(GB18030));
        assertThat(FileScan.of(absences, Table.ABSENCES).charset()).isEqualTo(GB18030);
        RunningDigest digest = RunningDigest.of(absences);
        assertThat(FileScan.inPieces(absences, Table.ABSENCES, digest).charset())
                .isEqualTo(GB18030);
    }

    @Test
    void whereTheHeaderNamesNoMoreColumnsEitherWayItIsUtf8() throws IOException {
        Path known = write("person,from,to,kind\n止,2025-01-01,2025-01-02,ANNUAL\n".getBytes(GB18030));
        Path foreign =
                write("person,from,to,kind,note\np1,2025-01-01,2025-01-02,ANNUAL,é\n".getBytes(StandardCharsets.UTF_8));
        assertThat(FileScan.of(known, Table.ABSENCES).charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(FileScan.of(foreign, Table.ABSENCES).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void aFileInNeitherIsRefused() throws IOException {
        byte[] bytes = {'a', ',', (byte) 0xFF, (byte) 0xFE, '\n'};
        Path file = write(bytes);
        assertThatThrownBy(() -> FileScan.of(file, Table.EVALUATIONS))
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("neither UTF-8 nor GB18030");
    }

    @Test
    void theLineIsToldInWhichAFileLeavesEitherEncoding() throws IOException {
        String lines = "汉字\r".repeat(30_000) + "\n";
        byte[] text = (lines + "啊,\nb,c\n").getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(text, text.length + 1);
        bytes[text.length] = (byte) 0xFF;
        Path file = write(bytes);
        assertThatThrownBy(() -> FileScan.of(file, Table.EVALUATIONS))
                .hasMessage("File " + file + " is neither UTF-8 nor GB18030: a character in line 30003 is not UTF-8, "
                        + "one in line 30001 is not GB18030; save it as CSV UTF-8 and send it again.");
    }

    @Test
    void aFileWithTheMarkOfUtf8IsNeverReadAsGb18030() throws IOException {
        byte[] text = "\uFEFFperson,name\np1,张三,\np2,李".getBytes(StandardCharsets.UTF_8);
        Path file = write(Arrays.copyOf(text, text.length - 1));
        assertThatThrownBy(() -> FileScan.of(file, Table.PEOPLE))
                .hasMessageContaining("begins with the mark of UTF-8, but a character in line 3 is not UTF-8;");
    }

    @Test
    void aCharacterCutOffAtTheEndIsInvalid() throws IOException {
        assertThat(FileScan.of(write(new byte[] {'a', (byte) 0xE6, (byte) 0xB1}), Table.EVALUATIONS)
                        .charset())
                .isEqualTo(GB18030);
        assertThatThrownBy(() -> FileScan.of(write(new byte[] {'a', (byte) 0xE6}), Table.EVALUATIONS))
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
            assertThat(FileScan.of(file, Table.EVALUATIONS, 50).cuts()).hasSizeGreaterThan(5);
            assertThat(rowsBySection(file, 50)).isEqualTo(rowsBySection(file, 1 << 20));
        }
    }

    @Test
    void aFileThatHasNotChangedIsNotAskedAgain() throws IOException {
        Path file = write("h,i\n1,2\n".getBytes(StandardCharsets.UTF_8));
        FileScan before = inPieces(file);
        assertThat(FileScan.again(file, Table.EVALUATIONS, RunningDigest.of(file), before))
                .isSameAs(before);
    }

    @Test
    void whatStaysOfAChangedFileIsToldByItsPieces() throws IOException {
        System.setProperty("epaulet.section", "40");
        try {
            Random random = new Random(12);
            for (int round = 0; round < 60; round++) {
                List<String> rows = new ArrayList<>(List.of("h,i"));
                for (int row = 0; row < 60; row++) {
                    rows.add(row + "," + (round % 3 == 0 && row > 40 ? "\"a\nb\"" : "汉字"));
                }
                FileScan before = inPieces(write(joined(rows)));
                int changed = 1 + random.nextInt(59);
                if (round % 2 == 0) {
                    rows.add("more," + round);
                    changed = 61;
                } else {
                    rows.set(changed, "edited" + round + "," + round);
                }
                Path file = write(joined(rows));
                FileScan after = FileScan.again(file, Table.EVALUATIONS, RunningDigest.of(file), before);
                FileScan anew = inPieces(file);
                assertThat(after.sha256()).isEqualTo(anew.sha256());
                assertThat(after.head()).isEqualTo(before.head());
                assertThat(rows(file, after)).isEqualTo(rows(file, anew));
                assertThat(alike(before, after))
                        .as("round %d, row %d of %s", round, changed, after.cuts())
                        .isGreaterThanOrEqualTo(before.cuts().size());
                assertThat(after.pieces()).isNotEqualTo(before.pieces());
            }
        } finally {
            System.clearProperty("epaulet.section");
        }
    }

    @Test
    void theDigestOfWhatAFileHadBeforeItGrewIsKnown() throws IOException {
        Path file = write(new byte[9_000_000]);
        RunningDigest digest = RunningDigest.of(file);
        assertThat(digest.whole()).isEqualTo(FileDigest.sha256(file));
        for (long bytes : new long[] {0, 1, 4 << 20, (4 << 20) + 1, 8_999_999, 9_000_000}) {
            assertThat(digest.first(bytes)).isEqualTo(FileDigest.sha256(file, 0, bytes));
        }
        assertThat(digest.first(9_000_001)).isNull();
    }

    private static FileScan inPieces(Path file) {
        return FileScan.inPieces(file, Table.EVALUATIONS, RunningDigest.of(file));
    }

    /** How many pieces of one file begin at the same line in the other and are the same. */
    private static int alike(FileScan one, FileScan other) {
        List<String> told = new ArrayList<>();
        for (int piece = 0; piece < other.pieces().size(); piece++) {
            told.add(line(other, piece) + other.pieces().get(piece));
        }
        int alike = 0;
        for (int piece = 0; piece < one.pieces().size(); piece++) {
            alike += told.contains(line(one, piece) + one.pieces().get(piece)) ? 1 : 0;
        }
        return alike;
    }

    private static String line(FileScan scan, int piece) {
        return piece == 0 ? "1 " : scan.cuts().get(piece - 1).line() + " ";
    }

    private static byte[] joined(List<String> rows) {
        return (String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> rowsBySection(Path file, int section) {
        return rows(file, FileScan.of(file, Table.EVALUATIONS, section));
    }

    private static List<String> rows(Path file, FileScan scan) {
        List<String> rows = new ArrayList<>();
        FilePosition below;
        try (CsvCursor cursor = CsvCursor.open(file, scan.charset())) {
            below = cursor.position();
        }
        List<FileSection> sections = scan.sections(below);
        for (FileSection part : sections) {
            try (CsvCursor cursor = CsvCursor.open(file, scan.charset(), 2, part.from(), part.end())) {
                Slices fields = cursor.fields();
                while (cursor.next()) {
                    rows.add(cursor.line()
                            + (cursor.broken()
                                    ? "!"
                                    : new String(
                                            fields.bytes(),
                                            fields.start(0),
                                            fields.end(fields.count() - 1) - fields.start(0),
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
