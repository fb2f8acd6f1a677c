package org.epaulet.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.epaulet.MySqlServer;
import org.epaulet.delivery.CodePoints;
import org.epaulet.delivery.CsvCursor;
import org.epaulet.delivery.DeliveryException;
import org.epaulet.delivery.Header;
import org.epaulet.delivery.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evaluations out of a table or view of a MySQL database: what comes of them is what comes of the same rows in a file. */
class EvaluationTableTest {

    private static final Path CLEAN = Path.of("src/test/resources/golden/g1-quota-tiers/delivery");
    private static final Path REJECTS = Path.of("src/test/resources/golden/g4-rejects/delivery");
    private static final List<String> RESULTS = List.of("results.csv", "payroll.csv", "contracts.csv", "pools.csv");

    @TempDir
    private Path folder;

    private MySqlServer server;
    private String database;

    @BeforeEach
    void anEmptyDatabase() {
        server = MySqlServer.shared();
        database = server.database();
    }

    @Test
    void aTypedTableGivesTheSameBytesAsTheFiles() throws Exception {
        table(
                "evaluation_record",
                "record VARCHAR(40) COLLATE utf8mb4_general_ci, revision TINYINT(1), person VARCHAR(40), date DATETIME,"
                        + " component VARCHAR(40), item VARCHAR(100), rater VARCHAR(40), score DECIMAL(10,4), changed_by INT");
        fill("evaluation_record", CLEAN, true);

        Year fromTable = fromTable(CLEAN, "evaluation_record");

        assertThat(fromTable.run().status()).isEqualTo(ExitStatus.DONE);
        Year fromFiles = Year.embedded(folder.resolve("files"), CLEAN);
        fromFiles.run();
        assertThat(fromTable.published()).containsAllEntriesOf(only(fromFiles.published(), RESULTS));
        assertThat(Files.readString(fromTable.out().resolve("2025/manifest.json")))
                .contains("\"file\" : \"evaluation_record\"")
                .doesNotContain(server.url(database));
    }

    @Test
    void aViewWithChineseHeadingsRejectsWhatAFileRejectsInOrderOfRecordAndRevision() throws Exception {
        table("raw", "a TEXT, b TEXT, c TEXT, d TEXT, e TEXT, f TEXT, g TEXT, h TEXT");
        fill("raw", REJECTS, false);
        server.execute("CREATE VIEW " + database + ".`考评` AS SELECT h AS `分值`, a AS `记录号`, b AS `版次`, c AS `工号`,"
                + " d AS `日期`, e AS `考评项目`, f AS `指标`, g AS `评价主体` FROM " + database + ".raw");

        Year fromTable = fromTable(REJECTS, "考评");
        Year fromFiles = Year.embedded(folder.resolve("files"), REJECTS);

        assertThat(fromTable.run().status()).isEqualTo(fromFiles.run().status());
        assertThat(fromTable.published()).containsAllEntriesOf(only(fromFiles.published(), RESULTS));
        List<List<String>> rejects = rejects(fromTable, "考评");
        List<List<String>> expected = new ArrayList<>(rejects(fromFiles, "evaluations.csv"));
        expected.removeIf(reject -> reject.get(1).equals("BAD_ROW"));
        assertThat(rejects)
                .isNotEmpty()
                .allSatisfy(reject -> assertThat(reject.get(0)).isEmpty());
        assertThat(rejects.stream().map(reject -> reject.subList(1, 4)))
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(reject -> reject.subList(1, 4)).toList());
    }

    @Test
    void aTableThatIsTheSameIsDoneAlreadyAndOneThatChangedIsToldSo() throws Exception {
        table(
                "evaluation_record",
                "record VARCHAR(40), revision INT, person VARCHAR(40), date DATE, component VARCHAR(40), item VARCHAR(100),"
                        + " rater VARCHAR(40), score DOUBLE");
        fill("evaluation_record", CLEAN, true);
        Year year = fromTable(CLEAN, "evaluation_record");
        year.run();

        Outcome again = year.run();
        server.execute("UPDATE " + database
                + ".evaluation_record SET score = score + 0.01 WHERE score < 50 ORDER BY record LIMIT 1");
        Outcome changed = year.run();

        assertThat(again.sentence()).contains("from the same inputs");
        assertThat(changed.notices()).anyMatch(notice -> notice.contains("evaluation_record has changed"));
        try (Stream<Path> files = Files.walk(year.work())) {
            assertThat(files.filter(file -> file.endsWith("evaluations.csv"))).isEmpty();
        }
    }

    @Test
    void whatIsNoTableIsNeverPartOfAStatement() throws Exception {
        Year year = fromTable(CLEAN, "run`; DROP TABLE run; --");

        assertThatThrownBy(year::run)
                .isInstanceOfSatisfying(
                        StoppedException.class,
                        told -> assertThat(told.status()).isEqualTo(ExitStatus.USAGE))
                .hasMessageContaining("has no table or view run`; DROP TABLE run; -- that this user may read");
    }

    @Test
    void aMissingColumnIsToldWithTheColumnsFound() throws Exception {
        table("evaluation_record", "record INT, person INT, dated DATE, component INT, score INT");

        assertThatThrownBy(fromTable(CLEAN, "evaluation_record")::run)
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining("date")
                .hasMessageContaining("dated");
    }

    @Test
    void withoutAnyServerTheVariablesAreNamed() throws IOException {
        Year year = Year.embedded(folder, CLEAN).with(definition("evaluation_record"));

        assertThatThrownBy(year::run).hasMessageContaining("EPAULET_SOURCE_URL");
    }

    /** The run itself is on the embedded database: the table's server is only read, by somebody who may do nothing else. */
    private Year fromTable(Path delivery, String table) throws IOException {
        String reader = database + "_r";
        server.execute(
                "CREATE USER IF NOT EXISTS '" + reader + "' IDENTIFIED BY 'reads'",
                "GRANT SELECT ON " + database + ".* TO '" + reader + "'");
        Map<String, String> environment = new HashMap<>();
        environment.put("EPAULET_SOURCE_URL", server.url(database));
        environment.put("EPAULET_SOURCE_USER", reader);
        environment.put("EPAULET_SOURCE_PASSWORD", "reads");
        return new Year(folder.resolve("table"), withoutEvaluations(delivery), definition(table), environment);
    }

    private Path definition(String table) throws IOException {
        Path jobs = Files.createDirectories(folder.resolve("jobs"));
        Files.createDirectories(jobs.resolve("policies"));
        Files.copy(
                Path.of("jobs/policies/default.yaml"),
                jobs.resolve("policies/default.yaml"),
                StandardCopyOption.REPLACE_EXISTING);
        return Files.writeString(
                jobs.resolve("year-end.yaml"),
                Files.readString(Path.of("jobs/year-end.yaml")) + "\nevaluations:\n  table: '" + table + "'\n");
    }

    private Path withoutEvaluations(Path delivery) throws IOException {
        Path target = Files.createDirectories(folder.resolve("delivery"));
        try (Stream<Path> files = Files.list(delivery)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().startsWith("evaluations")) {
                    Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return target;
    }

    private void table(String name, String columns) {
        server.execute("CREATE TABLE " + database + "." + name + " (" + columns + ") CHARACTER SET utf8mb4");
    }

    /** Puts the delivery's evaluations into the table's first eight columns, in no order. */
    private void fill(String table, Path delivery, boolean typed) throws IOException, SQLException {
        List<String[]> rows = new ArrayList<>();
        try (Stream<Path> files = Files.walk(delivery)) {
            for (Path file : files.filter(EvaluationTableTest::holdsEvaluations)
                    .sorted(Comparator.comparing(Path::toString, CodePoints.ORDER))
                    .toList()) {
                rows.addAll(rows(file));
            }
        }
        Collections.shuffle(rows, new Random(7));
        try (Connection connection = server.connect(database);
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO " + table + " SELECT ?, ?, ?, ?, ?, ?, ?, ?"
                                + (table.equals("evaluation_record") && typed && hasNinth(connection) ? ", 1" : ""))) {
            connection.setAutoCommit(false);
            for (String[] row : rows) {
                for (int column = 0; column < row.length; column++) {
                    insert.setString(column + 1, typed && row[column].isBlank() ? null : row[column]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private static boolean hasNinth(Connection connection) throws SQLException {
        try (PreparedStatement columns = connection.prepareStatement("SELECT * FROM evaluation_record LIMIT 0")) {
            return columns.getMetaData().getColumnCount() == 9;
        }
    }

    private static boolean holdsEvaluations(Path file) {
        return file.toString().endsWith(".csv") && file.toString().contains("evaluations");
    }

    private static List<String[]> rows(Path file) {
        List<String[]> rows = new ArrayList<>();
        try (CsvCursor cursor = CsvCursor.open(file, StandardCharsets.UTF_8)) {
            Header header = Header.match(Table.EVALUATIONS, file.toString(), cursor.header());
            while (cursor.next()) {
                if (!cursor.broken() && cursor.fields() == header.width()) {
                    rows.add(Table.EVALUATIONS.columns().stream()
                            .map(column -> cell(cursor, header.field(column)))
                            .toArray(String[]::new));
                }
            }
        }
        return rows;
    }

    private static String cell(CsvCursor cursor, int field) {
        return field < 0
                ? ""
                : new String(
                        cursor.buffer(),
                        cursor.start(field),
                        cursor.end(field) - cursor.start(field),
                        cursor.charset());
    }

    private static Map<String, String> only(Map<String, String> digests, List<String> names) {
        Map<String, String> some = new HashMap<>(digests);
        some.keySet().retainAll(names);
        return some;
    }

    /** Returns line, code, column and value of the file's rejects. */
    private static List<List<String>> rejects(Year year, String file) throws IOException {
        List<List<String>> rejects = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .ofNamedCsvRecord(year.out().resolve("2025/rejects.csv"))) {
            for (NamedCsvRecord row : reader) {
                if (row.getField("file").equals(file)) {
                    rejects.add(List.of(
                            row.getField("line"), row.getField("code"), row.getField("column"), row.getField("value")));
                }
            }
        }
        return rejects;
    }
}
