package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.epaulet.delivery.synthetic.SyntheticDelivery;
import org.epaulet.delivery.synthetic.SyntheticPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same rows give the same bytes, however they were sent and however the work was cut. Manifest and 口径 name the files
 * that were sent, so these alone change with them.
 */
class SameBytesTest {

    private static final Path POLICY = Path.of("jobs/policies/default.yaml");
    private static final String POLICY_SHEET = "payroll-2025.xlsx xl/worksheets/sheet6.xml";

    @TempDir
    private static Path sent;

    private static Folder delivery;
    private static Folder published;

    @TempDir
    private Path folder;

    @BeforeAll
    static void publishAsSent() throws IOException {
        delivery = new Folder(sent.resolve("delivery"));
        SyntheticDelivery.write(new SyntheticPlan(90, 7, 2025, 40, false), delivery.path());
        published = publish(delivery.path(), sent);
        assertThat(published.lines("rejects.csv")).hasSize(1);
    }

    @Test
    void shufflingTheRowsOfEveryTableChangesNothing() throws IOException {
        Folder other = copy();
        Random random = new Random(1);
        for (String file : other.files()) {
            List<String> rows = new ArrayList<>(other.lines(file));
            Collections.shuffle(rows.subList(1, rows.size()), random);
            other.write(file, rows);
        }
        assertSameButForTheFilesSent(other);
    }

    @Test
    void splittingTheTablesIntoFoldersChangesNothing() throws IOException {
        Folder other = copy();
        for (String file : delivery.files()) {
            List<String> rows = other.lines(file);
            String table = file.replace(".csv", "");
            int middle = (rows.size() + 1) / 2;
            other.delete(file);
            other.write(table + "/a.csv", rows.subList(0, middle));
            List<String> rest = new ArrayList<>(rows.subList(middle, rows.size()));
            rest.add(0, rows.get(0));
            other.write(table + "/b.csv", rest);
        }
        assertSameButForTheFilesSent(other);
    }

    @Test
    void workbooksInsteadOfTextChangeNothing() throws IOException {
        Folder other = copy();
        for (String file : delivery.files()) {
            List<String> rows = other.lines(file);
            other.delete(file);
            try (Workbook workbook = new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(other.path().resolve(file.replace(".csv", ".xlsx")))) {
                fill(workbook.createSheet(), rows);
                workbook.write(out);
            }
        }
        assertSameButForTheFilesSent(other);
    }

    @Test
    void gb18030InsteadOfUtf8ChangesNothing() throws IOException {
        Folder other = copy();
        for (String file : delivery.files()) {
            other.write(file, other.lines(file), Charset.forName("GB18030"));
        }
        assertSameButForTheFilesSent(other);
    }

    @Test
    void otherChunksAndThreadsChangeNotOneByteOfAnyFile() throws IOException {
        Path job = folder.resolve("job.yaml");
        for (String threads : List.of("1", "5")) {
            Files.writeString(job, """
                    job: year-end
                    policy: default.yaml
                    rejects: {percent: 5, rows: 20}
                    partitions: {threads: %s, records: 777, people: 7, rows: 13}
                    """.formatted(threads));
            Folder other = publish(delivery.path(), folder.resolve(threads), "--job", job);
            assertSame(parts(other), parts(published));
        }
    }

    private void assertSameButForTheFilesSent(Folder other) throws IOException {
        Map<String, String> expected = parts(published);
        Map<String, String> found = parts(publish(other.path(), folder));
        assertThat(expected).containsKey(POLICY_SHEET);
        for (String naming : List.of("manifest.json", POLICY_SHEET)) {
            expected.remove(naming);
            found.remove(naming);
        }
        assertSame(found, expected);
    }

    private static void assertSame(Map<String, String> found, Map<String, String> expected) {
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((part, text) -> assertThat(found.get(part)).as(part).isEqualTo(text));
    }

    private Folder copy() throws IOException {
        return Folder.copy(delivery.path(), folder.resolve("delivery"));
    }

    private static Folder publish(Path from, Path folder, Object... more) {
        List<Object> options = new ArrayList<>(List.of("--policy", POLICY));
        options.addAll(List.of(more));
        Said.yearEnd(from, folder, options.toArray()).done();
        return new Folder(folder.resolve("out/2025"));
    }

    /** Returns every file that is published, of a workbook every part. */
    private static Map<String, String> parts(Folder folder) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        for (String file : folder.files()) {
            if (file.endsWith(".xlsx")) {
                try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(folder.bytes(file)))) {
                    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                        parts.put(file + " " + entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            } else {
                parts.put(file, new String(folder.bytes(file), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    /** No value of a synthetic delivery holds a comma. */
    private static void fill(Sheet sheet, List<String> lines) {
        for (String line : lines) {
            assertThat(line).doesNotContain("\"");
            Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
            for (String value : line.split(",", -1)) {
                row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(value);
            }
        }
    }
}
