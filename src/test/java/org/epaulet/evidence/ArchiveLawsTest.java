package org.epaulet.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.epaulet.evidence.Year2025.employed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.epaulet.delivery.Reject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for any records: generated ones, of few ids so that many meet. */
class ArchiveLawsTest {

    @TempDir
    private Path folder;

    @Test
    void whatCountsIsWhatAPlainReadingOfTheRuleSays() throws IOException {
        for (int seed = 0; seed < 8; seed++) {
            List<String> rows = rows(new Random(seed), 60 + seed * 20);
            Path archived = folder.resolve("plain" + seed);
            List<Reject> rejects = year(rows).receive(archived, 16);
            Plain plain = new Plain(rows);
            assertThat(rejects.stream()
                            .map(reject -> reject.line() + " " + reject.code())
                            .toList())
                    .isEqualTo(plain.rejects);
            try (Archive archive = Archive.open(archived, new ArchiveLimits(2, 256))) {
                assertThat(archive.conflicted()).isEqualTo(plain.conflicted);
                assertThat(sums(archive)).isEqualTo(plain.sums);
            }
        }
    }

    @Test
    void neitherOrderNorSplittingNorWhatTheFolderIsCalledChangesATally() throws IOException {
        Random random = new Random(5);
        List<String> rows = rows(random, 150);
        year(rows).receive(folder.resolve("whole"), 1000);
        Path called = folder.resolve("person=3/sum=1/w[1]*?'");
        List<String> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        new Year2025(folder, employed("p1"), employed("p2"), employed("p3"))
                .file("b/1.csv", String.join("", shuffled.subList(0, 40)))
                .file("b/2.csv", String.join("", shuffled.subList(40, 41)))
                .file("b/3.csv", String.join("", shuffled.subList(41, 150)))
                .receive(called, 7);
        try (Archive whole = Archive.open(folder.resolve("whole"), new ArchiveLimits(1, 256));
                Archive split = Archive.open(called, new ArchiveLimits(2, 256))) {
            assertThat(ResolutionTest.told(split))
                    .isEqualTo(ResolutionTest.told(whole))
                    .isNotEmpty();
            assertThat(split.conflicted()).isEqualTo(whole.conflicted());
        }
    }

    @Test
    void aRunThatStopsAfterAnyBlockGoesOnToTheSameArchive() throws IOException {
        List<String> rows = rows(new Random(9), 60);
        Year2025 year = year(rows);
        List<Reject> expected = year.receive(folder.resolve("once"), 16);
        Path file = year.files().get("a.csv");
        for (int stop = 0; stop <= 4; stop++) {
            Path archived = folder.resolve("stopped" + stop);
            List<Reject> rejects = new ArrayList<>();
            try (Archive archive = year.create(archived)) {
                // the block after the stop is written, but not committed
                year.read(archive, "a.csv", file, 16, 0, stop + 1, new ArrayList<>());
            }
            Files.writeString(archived.resolve(".rows-000000-000000000099.parquet.part"), "half");
            try (Archive archive = year.create(archived)) {
                year.read(archive, "a.csv", file, 16, 0, stop, rejects);
                year.read(archive, "a.csv", file, 16, stop, 99, rejects);
                Year2025.finish(archive, rejects);
            }
            rejects.sort(Reject.ORDER);
            assertThat(rejects).isEqualTo(expected);
            assertThat(contents(archived)).isEqualTo(contents(folder.resolve("once")));
        }
    }

    @Test
    void idsTakenInPartsComeToTheSame() throws IOException {
        List<String> rows = rows(new Random(3), 100);
        Year2025 year = year(rows);
        Path archived = folder.resolve("parts");
        List<Reject> expected = year.receive(archived, 16);
        Engine engine = new Engine(archived, new ArchiveLimits(2, 256));
        new Resolution(engine, new ArchiveFiles(archived), new RepeatFilter(1, 0), "file", 9).write();
        engine.close();
        try (Archive archive = Archive.open(archived, new ArchiveLimits(2, 256))) {
            List<Reject> rejects = new ArrayList<>();
            archive.rejects(rejects::add);
            assertThat(rejects).isEqualTo(expected);
        }
    }

    @Test
    void whateverWasReadBeforeABlockItIsArchivedTheSame() throws IOException {
        Year2025 year = year(rows(new Random(4), 90));
        Path apart = folder.resolve("apart");
        year.receive(apart, 8);
        Path together = folder.resolve("together");
        try (Archive archive = year.create(together)) {
            year.readAtOnce(archive, "a.csv", 8);
            Year2025.finish(archive, new ArrayList<>());
        }
        assertThat(contents(together)).isEqualTo(contents(apart)).hasSizeGreaterThan(12);
    }

    @Test
    void everyRecordIsToldWithItsItemAndRater() throws IOException {
        List<String> rows = rows(new Random(6), 120);
        Path archived = folder.resolve("texts");
        year(rows).receive(archived, 16);
        Map<Long, String> sent = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String[] cells = rows.get(i).strip().split(",", -1);
            sent.put(i + 2L, cells[5] + "," + cells[6]);
        }
        assertThat(texts(archived)).isEqualTo(sent);
    }

    /** As the version before wrote it, text by text; a night goes on from it, and a run that was begun with it. */
    @Test
    void anArchiveOfTheFormatBeforeIsReadTheSame() throws IOException, SQLException {
        List<String> rows = rows(new Random(8), 120);
        Path archived = folder.resolve("now");
        List<Reject> expected = year(rows).receive(archived, 16);
        Map<Long, String> told = texts(archived);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                Stream<Path> files = Files.list(archived)) {
            for (Path block : files.filter(file -> file.getFileName().toString().startsWith("rows-"))
                    .toList()) {
                statement.execute("CREATE OR REPLACE TABLE block AS SELECT * FROM read_parquet(['" + archived
                        + "/columns.parquet', '" + block + "'], union_by_name = true)");
                statement.execute("CREATE OR REPLACE TABLE items AS SELECT texts >> 31 AS number, item_text AS text"
                        + " FROM block WHERE item_text IS NOT NULL");
                statement.execute(
                        "CREATE OR REPLACE TABLE raters AS SELECT texts & 2147483647 AS number, rater_text AS text"
                                + " FROM block WHERE rater_text IS NOT NULL");
                statement.execute(
                        "COPY (SELECT block.* REPLACE (items.text AS item_text, raters.text AS rater_text) FROM block"
                                + " LEFT JOIN items ON items.number = block.texts >> 31"
                                + " LEFT JOIN raters ON raters.number = block.texts & 2147483647 ORDER BY place) TO '"
                                + block
                                + "' (FORMAT parquet)");
            }
        }
        Path description = archived.resolve("records.sql");
        Files.writeString(description, Files.readString(description).replace("-- format 4\n", "-- format 3\n"));

        assertThat(texts(archived)).isEqualTo(told).hasSize(120);
        List<Reject> again = new ArrayList<>();
        try (Archive archive = year(rows).create(archived)) {
            Year2025.finish(archive, again);
        }
        again.sort(Reject.ORDER);
        assertThat(again).isEqualTo(expected);
    }

    private static Map<Long, String> texts(Path archived) {
        Map<Long, String> told = new TreeMap<>();
        try (Archive archive = Archive.open(archived, new ArchiveLimits(2, 256))) {
            archive.recordsOf(Set.of("p1", "p2"))
                    .values()
                    .forEach(records -> records.forEach(
                            record -> assertThat(told.put(record.line(), record.item() + "," + record.rater()))
                                    .isNull()));
        }
        return told;
    }

    @Test
    void anAuditorReadsTheArchiveWithItsOwnDescription() throws IOException, SQLException {
        Path archived = folder.resolve("audited");
        year(List.of(
                        "R1,,p2,2025-02-01,BALLOT,x,PEER,90.5\n",
                        "R2,,p1,2025-02-03,DAILY,,,\n",
                        "R3,,p2,2025-02-02,BALLOT,x,PEER,91\n"))
                .receive(archived, 16);
        // where DuckDB's own program would be started in the folder, the names are made whole here
        String view = Files.readString(archived.resolve("records.sql"))
                .replaceAll("'([a-z*-]+\\.parquet)'", "'" + archived + "/$1'");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(view);
            try (ResultSet rows = statement.executeQuery(
                    "SELECT string_agg(concat_ws(' ', file, line, record, revision, person, date, component, period, item, rater, "
                            + "score, standing), '; ' ORDER BY line) FROM records")) {
                rows.next();
                assertThat(rows.getString(1))
                        .isEqualTo("a.csv 2 R1 1 p2 2025-02-01 BALLOT 0 x PEER 90.50 COUNTED; "
                                + "a.csv 3 R2 1 p1 2025-02-03 DAILY 2   WITHDRAWN; "
                                + "a.csv 4 R3 1 p2 2025-02-02 BALLOT 0 x PEER 91.00 COUNTED");
            }
        }
    }

    @Test
    void theFolderIsItsOwnersAlone() throws IOException {
        Path archived = folder.resolve("private");
        year(rows(new Random(1), 5)).receive(archived, 16);
        assertThat(Files.getPosixFilePermissions(archived)).hasSize(3);
        try (Stream<Path> files = Files.list(archived)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(path ->
                            assertThat(Files.getPosixFilePermissions(path)).hasSize(2));
        }
    }

    /**
     * Rows of few ids: revision 1 to 3, score -1, 1 or empty, items and raters that are codes, none or neither, so that every case
     * of R3 comes up.
     */
    private static List<String> rows(Random random, int count) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            String score = List.of("-1", "1", "1.00", "").get(random.nextInt(4));
            int person = 1 + random.nextInt(8) / 7;
            rows.add("R%d,%d,p%d,2025-0%d-01,DAILY,%s,%s,%s\n"
                    .formatted(
                            random.nextInt(count / 3),
                            1 + random.nextInt(3),
                            person,
                            1 + random.nextInt(9) / 8,
                            List.of("", "", "", "迟到", "PEER").get(random.nextInt(5)),
                            List.of("", "", "", "甲").get(random.nextInt(4)),
                            score));
        }
        return rows;
    }

    private Year2025 year(List<String> rows) throws IOException {
        return new Year2025(folder, employed("p1"), employed("p2"), employed("p3"))
                .file("a.csv", String.join("", rows));
    }

    private static Map<String, Long> sums(Archive archive) {
        Map<String, Long> sums = new TreeMap<>();
        archive.tallies(
                "p1",
                "p9",
                person -> person.tallies()
                        .forEach(tally ->
                                sums.put(person.person() + " " + tally.period() + " " + tally.count(), tally.sum())));
        return sums;
    }

    private static Map<String, String> contents(Path archived) throws IOException {
        try (Stream<Path> files = Files.list(archived)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(path -> path.getFileName().toString(), ArchiveLawsTest::hex));
        }
    }

    private static String hex(Path path) {
        try {
            return HexFormat.of().formatHex(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** R3 as one would do it with a pencil: a list an id. */
    private static final class Plain {

        private final List<String> rejects = new ArrayList<>();
        private final Set<String> conflicted = new TreeSet<>();
        private final Map<String, Long> sums = new TreeMap<>();

        private record Row(
                int line,
                String id,
                int revision,
                String person,
                String month,
                String item,
                String rater,
                Long score) {}

        private Plain(List<String> texts) {
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                String[] cells = texts.get(i).strip().split(",", -1);
                Long score = cells[7].isEmpty()
                        ? null
                        : new BigDecimal(cells[7]).movePointRight(2).longValue();
                rows.add(new Row(
                        i + 2,
                        cells[0],
                        Integer.parseInt(cells[1]),
                        cells[2],
                        cells[3].substring(5, 7),
                        cells[5],
                        cells[6],
                        score));
            }
            Map<Integer, String> told = new TreeMap<>();
            Map<String, Long> counts = new HashMap<>();
            Map<String, Long> points = new HashMap<>();
            rows.stream()
                    .collect(Collectors.groupingBy(Row::id))
                    .values()
                    .forEach(same -> judge(same, told, counts, points));
            told.forEach((line, code) -> rejects.add(line + " " + code));
            counts.forEach((key, count) -> sums.put(key + " " + count, points.get(key)));
        }

        private void judge(
                List<Row> same, Map<Integer, String> told, Map<String, Long> counts, Map<String, Long> points) {
            int highest = same.stream().mapToInt(Row::revision).max().orElseThrow();
            for (int revision = 1; revision <= highest; revision++) {
                int now = revision;
                List<Row> rows = same.stream()
                        .filter(row -> row.revision() == now)
                        .sorted(Comparator.comparingInt(Row::line))
                        .toList();
                boolean contested = rows.stream()
                                .map(row -> List.of(
                                        row.person(),
                                        row.month(),
                                        row.item(),
                                        row.rater(),
                                        String.valueOf(row.score())))
                                .distinct()
                                .count()
                        > 1;
                rows.stream()
                        .skip(contested ? 0 : 1)
                        .forEach(row -> told.put(row.line(), contested ? "CONFLICT" : "DUPLICATE"));
                if (revision == highest && contested) {
                    rows.forEach(row -> conflicted.add(row.person()));
                } else if (revision == highest && rows.get(0).score() != null) {
                    String key = rows.get(0).person() + " "
                            + Integer.parseInt(rows.get(0).month());
                    counts.merge(key, 1L, Long::sum);
                    points.merge(key, rows.get(0).score(), Long::sum);
                }
            }
        }
    }
}
