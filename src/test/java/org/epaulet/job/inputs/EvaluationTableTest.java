package org.epaulet.job.inputs;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.epaulet.MySqlServer;
import org.epaulet.Program;
import org.epaulet.delivery.CodePoints;
import org.epaulet.delivery.CsvCursor;
import org.epaulet.delivery.DeliveryException;
import org.epaulet.delivery.Header;
import org.epaulet.delivery.Table;
import org.epaulet.job.database.NamedDatabase;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.definition.JobFiles;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.nightly.Nightly;
import org.epaulet.job.nightly.NightlyOptions;
import org.epaulet.job.nightly.NightlyOrder;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.outcome.Progress;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.run.RunCycle;
import org.epaulet.job.yearend.Year;
import org.epaulet.report.Language;
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
    void aColumnThatNoDeliveryHasIsToldAndLeftOut() throws Exception {
        table(
                "evaluation_record",
                "record VARCHAR(40), revision INT, person VARCHAR(40), date DATE, component VARCHAR(40), item VARCHAR(100),"
                        + " rater VARCHAR(40), score DOUBLE");
        fill("evaluation_record", CLEAN, true);
        server.execute("ALTER TABLE " + database + ".evaluation_record ADD `changed, by` INT FIRST, ADD `备注` TEXT");
        Year fromTable = fromTable(CLEAN, "evaluation_record");

        Outcome outcome = fromTable.run();

        assertThat(outcome.notices())
                .contains(
                        "File evaluation_record has a column \"changed, by\" that evaluations does not know; it is ignored.",
                        "File evaluation_record has a column \"备注\" that evaluations does not know; it is ignored.");
        Year fromFiles = Year.embedded(folder.resolve("files"), CLEAN);
        fromFiles.run();
        assertThat(fromTable.published()).containsAllEntriesOf(only(fromFiles.published(), RESULTS));
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

    /** Ids that are numbers, a column's zeros before them, a day by the server's own time zone, texts in another character set. */
    @Test
    void everyColumnIsReadAsTheServerShowsIt() throws IOException {
        table(
                "typed",
                "record BIGINT, revision SMALLINT UNSIGNED, person INT(6) ZEROFILL, date TIMESTAMP NULL,"
                        + " component CHAR(10), item ENUM('THEORY', 'FITNESS'), rater VARCHAR(10) CHARACTER SET gbk,"
                        + " score DECIMAL(6,2)");
        server.execute("INSERT INTO " + database + ".typed VALUES"
                + " (7, 1, 123, '2025-06-30 23:30:00', 'EXAM', 'FITNESS', '领导', 85.5),"
                + " (12, NULL, 1234567, NULL, 'EXAM', NULL, 'a,\"b', NULL),"
                + " (NULL, 2, NULL, '2025-01-01', NULL, NULL, '', -0.07)");

        mayRead();

        assertThat(extract("typed"))
                .containsExactly(
                        "record,revision,person,date,component,item,rater,score",
                        ",2,,2025-01-01,,,,-0.07",
                        "12,,1234567,,EXAM,,\"a,\"\"b\",",
                        "7,1,000123,2025-06-30,EXAM,FITNESS,领导,85.50");
    }

    /** The table's collation has e before F, é beside e and 10 before 9: none of it counts. */
    @Test
    void rowsComeByTheCodePointsOfTheRecordThenByTheNumberOfTheRevision() throws IOException {
        table(
                "sorted",
                "record VARCHAR(9) COLLATE utf8mb4_general_ci, revision VARCHAR(9), person INT, date DATE,"
                        + " component INT, score INT");
        server.execute("INSERT INTO " + database + ".sorted (record, revision) VALUES ('𠮷', 1), ('é', 1), ('e', '10'),"
                + " ('Ａ', 1), ('F', 1), ('e', '９'), ('e', 'x'), ('e', NULL), ('e', 1), ('中', 1)");

        mayRead();

        assertThat(extract("sorted").stream().map(line -> line.replaceFirst(",,,,$", "")))
                .containsExactly(
                        "record,revision,person,date,component,score",
                        "F,1",
                        "e,",
                        "e,1",
                        "e,９",
                        "e,10",
                        "e,x",
                        "é,1",
                        "中,1",
                        "Ａ,1",
                        "𠮷,1");
    }

    @Test
    void aTableThatTheUserMayFillButNotReadIsToldSo() throws Exception {
        table("evaluation_record", "record INT, person INT, date DATE, component INT, score INT");
        String reader = database + "_r";
        server.execute(
                "CREATE USER '" + reader + "' IDENTIFIED BY 'reads'",
                "GRANT INSERT ON " + database + ".evaluation_record TO '" + reader + "'");

        assertThatThrownBy(() -> extract("evaluation_record"))
                .isInstanceOfSatisfying(
                        StoppedException.class,
                        told -> assertThat(told.status()).isEqualTo(ExitStatus.USAGE))
                .hasMessageContaining("its user may not read evaluation_record; have an administrator GRANT SELECT");
    }

    @Test
    void aViewWhoseTableIsGoneIsToldSo() throws Exception {
        table("below", "record INT, person INT, date DATE, component INT, score INT");
        server.execute(
                "CREATE VIEW " + database + ".above AS SELECT * FROM " + database + ".below",
                "DROP TABLE " + database + ".below");
        mayRead();

        assertThatThrownBy(() -> extract("above"))
                .isInstanceOf(StoppedException.class)
                .hasMessageContaining("the view above does not work any more");
    }

    /** The table goes on changing while a run of it stands still: the run is that of the rows it began with. */
    @Test
    void aKilledRunGoesOnWithTheRowsItBeganWith() throws Exception {
        table(
                "evaluation_record",
                "record VARCHAR(40), revision INT, person VARCHAR(40), date DATE, component VARCHAR(40), item VARCHAR(100),"
                        + " rater VARCHAR(40), score DECIMAL(6,2)");
        fill("evaluation_record", CLEAN, true);
        Year year = fromTable(CLEAN, "evaluation_record");
        year.run();
        Map<String, String> expected = new HashMap<>(year.published());
        Year killed = new Year(folder.resolve("killed"), year.delivery(), year.job(), year.environment());
        try (Program first = program(
                killed,
                "run",
                "year-end",
                "--year",
                "2025",
                "--data",
                killed.delivery(),
                "--out",
                killed.out(),
                "--job",
                killed.job())) {
            first.awaitSaying("receive tables:").kill();
        }
        server.execute("UPDATE " + database + ".evaluation_record SET score = 1");

        try (Program second = program(killed, "restart", "1")) {
            assertThat(second.exitStatus()).as(second.said()).isZero();
        }

        assertThat(killed.published()).isEqualTo(expected);
    }

    /** A process that sleeps while it reads the table loses the year to another one, and wakes up. */
    @Test
    void anExtractIsOutOfReachOfAProcessThatHasLostTheYear() throws Exception {
        table("evaluation_record", "record INT, person INT, date DATE, component INT, score INT");
        Year year = fromTable(CLEAN, "evaluation_record");
        JobDefinition definition =
                JobFiles.read(JobDefinition.YEAR_END, year.job(), null).definition();
        try (Engine engine = Engine.open(folder.resolve("work"), year.environment(), "test")) {
            Extracts woken = new Extracts(engine, 2025, new Progress());
            Path lost = woken.take(definition).orElseThrow().path();
            try (Extracts holding = new Extracts(engine, 2025, new Progress())) {
                Path extract = holding.take(definition).orElseThrow().path();
                assertThat(lost.getParent()).doesNotExist();
                woken.close();
                assertThat(extract).isRegularFile();
            }
        }
    }

    @Test
    void aNightFromATableGoesOnAsOneFromNothing() throws Exception {
        table(
                "evaluation_record",
                "record VARCHAR(40), revision INT, person VARCHAR(40), date DATE, component VARCHAR(40), item VARCHAR(100),"
                        + " rater VARCHAR(40), score DECIMAL(6,2)");
        fill("evaluation_record", CLEAN, true);
        Year going = fromTable(CLEAN, "evaluation_record");
        night(going, LocalDate.of(2025, 6, 29), false);
        server.execute(
                "UPDATE " + database
                        + ".evaluation_record SET score = 0 WHERE date < '2025-06-01' ORDER BY record LIMIT 40",
                "DELETE FROM " + database + ".evaluation_record ORDER BY record DESC LIMIT 3",
                "INSERT INTO " + database + ".evaluation_record SELECT CONCAT(record, 'N'), 1, person, '2025-06-30',"
                        + " component, item, rater, score FROM " + database
                        + ".evaluation_record ORDER BY record LIMIT 20");
        night(going, LocalDate.of(2025, 6, 30), false);
        Year nothing = new Year(folder.resolve("nothing"), going.delivery(), going.job(), going.environment());
        night(nothing, LocalDate.of(2025, 6, 30), true);

        String results = "2025-nightly/2025-06-30/results.csv";
        assertThat(Files.readAllLines(going.out().resolve(results)))
                .isEqualTo(Files.readAllLines(nothing.out().resolve(results)))
                .isNotEqualTo(Files.readAllLines(going.out().resolve("2025-nightly/2025-06-29/results.csv")))
                .hasSizeGreaterThan(2);
    }

    private void night(Year year, LocalDate date, boolean fromNothing) throws IOException {
        Path job = year.job().resolveSibling("nightly.yaml");
        Files.writeString(
                job, Files.readString(Path.of("jobs/nightly.yaml")) + "\nevaluations:\n  table: evaluation_record\n");
        NightlyOrder order = NightlyOrder.of(
                new NightlyOptions(date, year.delivery(), year.out(), null, job, Language.ZH, false, fromNothing));
        try (Engine engine = Engine.open(year.work(), year.environment(), "a test")) {
            Outcome outcome = new Nightly(new RunCycle(engine, new Progress())).run(order);
            assertThat(outcome.status()).as(outcome.sentence()).isEqualTo(ExitStatus.DONE);
        }
    }

    private static Program program(Year year, Object... words) {
        List<String> all = new ArrayList<>();
        for (Object word : words) {
            all.add(word.toString());
        }
        all.addAll(List.of("--work", year.work().toString()));
        return Program.start(Program.QUICK, year.environment(), all.toArray(String[]::new));
    }

    /** Returns the lines of what is read of a table. */
    private List<String> extract(String table) throws IOException {
        Path file = folder.resolve("extract.csv");
        Map<String, String> reader = Map.of(
                "EPAULET_SOURCE_URL",
                server.url(database),
                "EPAULET_SOURCE_USER",
                database + "_r",
                "EPAULET_SOURCE_PASSWORD",
                "reads");
        new EvaluationTable(NamedDatabase.source(reader), table).extract(file, folder, new Progress());
        return Files.readAllLines(file);
    }

    @Test
    void withoutAnyServerTheVariablesAreNamed() throws IOException {
        Year year = Year.embedded(folder, CLEAN).with(definition("evaluation_record"));

        assertThatThrownBy(year::run).hasMessageContaining("EPAULET_SOURCE_URL");
    }

    /** The run itself is on the embedded database: the table's server is only read, by somebody who may do nothing else. */
    private Year fromTable(Path delivery, String table) throws IOException {
        String reader = database + "_r";
        mayRead();
        Map<String, String> environment = new HashMap<>();
        environment.put("EPAULET_SOURCE_URL", server.url(database));
        environment.put("EPAULET_SOURCE_USER", reader);
        environment.put("EPAULET_SOURCE_PASSWORD", "reads");
        return new Year(folder.resolve("table"), withoutEvaluations(delivery), definition(table), environment);
    }

    private void mayRead() {
        server.execute(
                "CREATE USER IF NOT EXISTS '" + database + "_r' IDENTIFIED BY 'reads'",
                "GRANT SELECT ON " + database + ".* TO '" + database + "_r'");
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
                if (!cursor.broken() && cursor.fields().count() == header.width()) {
                    rows.add(Table.EVALUATIONS.columns().stream()
                            .map(column -> cell(cursor, header.field(column)))
                            .toArray(String[]::new));
                }
            }
        }
        return rows;
    }

    private static String cell(CsvCursor cursor, int field) {
        return field < 0 ? "" : cursor.fields().text(field, cursor.charset());
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
