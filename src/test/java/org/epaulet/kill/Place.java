package org.epaulet.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.epaulet.audit.Manifest;
import org.epaulet.audit.ManifestFile;
import org.epaulet.delivery.FileDigest;
import org.epaulet.job.store.PeopleKind;
import org.epaulet.job.store.Tampering;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A folder with a delivery, a work folder and published years, and the commands that are given there. */
record Place(Path root) {

    static final int YEAR = 2025;

    /** Chunks so small that a small delivery has many of each kind. */
    private static final String JOB = """
            job: year-end
            policy: policies/default.yaml
            rejects: {percent: 5, rows: 2000}
            partitions: {threads: 2, records: 100, people: 5, rows: 9}
            """;

    /** Makes a place with a delivery of its own. */
    static Place make(Path root, int people, int records) throws IOException {
        return make(root, Shape.ONE_FILE, people, records, JOB);
    }

    /** Makes a place with a delivery of that shape, and so many chunks that it has some of each kind. */
    static Place make(Path root, Shape shape, int people, int records) throws IOException {
        return make(root, shape, people, records, JOB);
    }

    /** Makes a place whose job's definition is told. */
    static Place make(Path root, Shape shape, int people, int records, String job) throws IOException {
        Place place = new Place(root);
        shape.write(people, records, place.data());
        Files.createDirectories(root.resolve("policies"));
        Files.writeString(place.job(), job);
        Files.copy(Path.of("jobs/policies/default.yaml"), root.resolve("policies/default.yaml"));
        return place;
    }

    /** Returns a place with the same delivery, and copies of what this one has published and kept so far. */
    Place copy(Path other) throws IOException {
        copy(root, other);
        return new Place(other);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : tree.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    Path data() {
        return root.resolve("delivery");
    }

    Path job() {
        return root.resolve("year-end.yaml");
    }

    Path work() {
        return root.resolve("work");
    }

    Path out() {
        return root.resolve("out");
    }

    Path published() {
        return out().resolve(String.valueOf(YEAR));
    }

    List<String> yearEnd(String language) {
        return List.of(
                "run",
                "year-end",
                "--year",
                String.valueOf(YEAR),
                "--data",
                data().toString(),
                "--out",
                out().toString(),
                "--work",
                work().toString(),
                "--job",
                job().toString(),
                "--lang",
                language);
    }

    List<String> restart(long run) {
        return List.of("restart", String.valueOf(run), "--work", work().toString());
    }

    List<String> status(long run) {
        return List.of("status", String.valueOf(run), "--work", work().toString());
    }

    /** Returns the digest of every file that is published, by its path below the output folder. */
    SortedMap<String, String> bytes() throws IOException {
        try (Stream<Path> tree = Files.walk(out())) {
            SortedMap<String, String> bytes = new TreeMap<>();
            tree.filter(Files::isRegularFile)
                    .forEach(file -> bytes.put(
                            // who dies while a run begins uses up its number
                            out().relativize(file).toString().replaceFirst("before-run-\\d+", "before-run"),
                            FileDigest.sha256(file)));
            return bytes;
        }
    }

    /** Returns which files of the published folder are not as its manifest lists them; nothing published is fine. */
    List<String> torn() {
        Path manifest = published().resolve("manifest.json");
        if (!Files.exists(published())) {
            return List.of();
        }
        return ManifestFile.read(manifest).files().stream()
                .filter(file ->
                        !FileDigest.sha256(published().resolve(file.file())).equals(file.sha256()))
                .map(Manifest.Output::file)
                .toList();
    }

    /** Asks the database, which no process may have open. */
    List<String> ask(String query) throws SQLException {
        try (Connection connection = database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            statement.execute("SHUTDOWN");
            return found;
        }
    }

    /** Changes the database, which no process may have open. */
    int change(String statement) throws SQLException {
        try (Connection connection = database();
                Statement changing = connection.createStatement()) {
            int rows = changing.executeUpdate(statement);
            changing.execute("SHUTDOWN");
            return rows;
        }
    }

    /** Changes what the database says about one person of a run; no process may have it open. */
    <T extends Record> int change(long run, PeopleKind kind, int person, UnaryOperator<T> change) throws SQLException {
        try (Connection connection = database();
                Statement ending = connection.createStatement()) {
            int rows = Tampering.change(
                    new JdbcTemplate(new SingleConnectionDataSource(connection, true)), run, kind, person, change);
            ending.execute("SHUTDOWN");
            return rows;
        }
    }

    private Connection database() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:h2:file:" + work().resolve("epaulet")
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
                "sa",
                "");
    }

    /** Deletes everything. */
    void clear() {
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
