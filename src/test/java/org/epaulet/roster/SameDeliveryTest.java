package org.epaulet.roster;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.epaulet.delivery.DeliveryFolder;
import org.epaulet.delivery.Reject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same rows mean the same, whatever file, encoding, order or language they come in. */
class SameDeliveryTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/g3-pay-contracts/delivery");
    private static final List<String> TABLES =
            List.of("units", "people", "evaluations", "events", "transfers", "history", "budget");

    @TempDir
    Path folder;

    private Received golden;

    @BeforeEach
    void readAsItIs() {
        golden = read(GOLDEN);
    }

    @Test
    void gb18030ReadsAsUtf8() throws IOException {
        assertSame(charset(Charset.forName("GB18030"), ""));
    }

    @Test
    void aByteOrderMarkChangesNothing() throws IOException {
        assertSame(charset(StandardCharsets.UTF_8, "\uFEFF"));
    }

    @Test
    void lineEndsOfWindowsChangeNothing() throws IOException {
        for (String table : TABLES) {
            Files.writeString(
                    folder.resolve(table + ".csv"),
                    Files.readString(source(table)).replace("\n", "\r\n"));
        }
        assertSame(read(folder));
    }

    @Test
    void fullWidthDigitsReadAsDigits() throws IOException {
        for (String table : TABLES) {
            List<String> lines = Files.readAllLines(source(table));
            List<String> wide = new ArrayList<>(lines.subList(0, 1));
            lines.stream()
                    .skip(1)
                    .map(line -> table.equals("people") || table.equals("units") ? line : wide(line))
                    .forEach(wide::add);
            Files.write(folder.resolve(table + ".csv"), wide);
        }
        assertSame(read(folder));
    }

    @Test
    void aWorkbookReadsAsCsv() throws IOException {
        for (String table : TABLES) {
            writeWorkbook(table);
        }
        assertSame(read(folder));
    }

    @Test
    void chineseHeadersInAnotherOrderReadTheSame() throws IOException {
        for (String table : TABLES) {
            Files.copy(source(table), folder.resolve(table + ".csv"));
        }
        Files.writeString(
                folder.resolve("transfers.csv"),
                "备注,调入单位,\u3000日期,工号 ,调出单位\nx,B1-B,2025-03-01,r1,B1-A\n,B1-B,2025-07-02,r2,B2\n");
        Received received = read(folder);
        assertThat(received.roster()).isEqualTo(golden.roster());
        assertThat(received.notices())
                .containsExactly("File transfers.csv has a column \"备注\" that transfers does not know; it is ignored.");
    }

    /** Generated: seed = repetition. */
    @RepeatedTest(20)
    void shufflingRowsAndSplittingFilesChangesNoAcceptedRecord(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        for (String table : TABLES) {
            List<String> lines = Files.readAllLines(source(table));
            List<String> rows = new ArrayList<>(lines.subList(1, lines.size()));
            rows.addAll(rows.subList(0, rows.size() / 2));
            Collections.shuffle(rows, random);
            Files.createDirectory(folder.resolve(table));
            int cut = random.nextInt(rows.size() + 1);
            write(folder.resolve(table).resolve("a.csv"), lines.get(0), rows.subList(0, cut));
            write(folder.resolve(table).resolve("b.csv"), lines.get(0), rows.subList(cut, rows.size()));
        }
        Received received = read(folder);
        assertThat(received.roster()).isEqualTo(golden.roster());
        assertThat(received.rejects()).isSortedAccordingTo(Reject.ORDER);
        assertThat(received.counts())
                .allMatch(count -> count.read() == count.accepted() + count.rejected() + count.ignored());
    }

    private void assertSame(Received received) {
        assertThat(received.roster()).isEqualTo(golden.roster());
        assertThat(received.rejects()).isEmpty();
        assertThat(received.notices()).isEmpty();
    }

    private Received charset(Charset charset, String mark) throws IOException {
        for (String table : TABLES) {
            Files.write(folder.resolve(table + ".csv"), (mark + Files.readString(source(table))).getBytes(charset));
        }
        return read(folder);
    }

    private void writeWorkbook(String table) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(source(table));
                OutputStream out = Files.newOutputStream(folder.resolve(table + ".xlsx"))) {
            workbook.createSheet("数据");
            for (CsvRecord record : csv) {
                Row row =
                        workbook.getSheetAt(0).createRow(workbook.getSheetAt(0).getPhysicalNumberOfRows());
                for (int i = 0; i < record.getFieldCount(); i++) {
                    if (!record.getField(i).isEmpty()) {
                        row.createCell(i).setCellValue(record.getField(i));
                    }
                }
            }
            workbook.write(out);
        }
    }

    private static void write(Path file, String header, List<String> rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(rows);
        Files.write(file, lines);
    }

    private static String wide(String line) {
        return line.chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Path source(String table) {
        return GOLDEN.resolve(table + ".csv");
    }

    private static Received read(Path folder) {
        return RosterReader.read(DeliveryFolder.open(folder), DefaultRules.POLICY, DefaultRules.YEAR);
    }
}
