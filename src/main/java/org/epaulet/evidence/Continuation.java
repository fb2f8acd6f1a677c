package org.epaulet.evidence;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.duckdb.DuckDBConnection;

/**
 * Decides which records count, and sums them up, by what has changed since an earlier archive: only ids in blocks that came or
 * went are judged again, and only what came to count or no longer counts moves a tally. The outcome is that of judging
 * everything.
 */
final class Continuation {

    private static final String COUNTS = "score IS NOT NULL AND date <= DATE '%s'";

    private final Engine engine;
    private final ArchiveFiles files;
    private final Dictionaries dictionaries;
    private final EarlierArchive earlier;
    private final Set<String> carried;
    private final LocalDate day;

    /** Takes the names of the blocks that stand in both archives. */
    Continuation(
            Engine engine,
            ArchiveFiles files,
            Dictionaries dictionaries,
            EarlierArchive earlier,
            Set<String> carried,
            LocalDate day) {
        this.engine = engine;
        this.files = files;
        this.dictionaries = dictionaries;
        this.earlier = earlier;
        this.carried = carried;
        this.day = day;
    }

    void write() {
        try (DuckDBConnection connection = engine.connect();
                Statement statement = connection.createStatement()) {
            List<Path> gone = paths(earlier.blocks(), earlier::file);
            List<Path> come = paths(files.blocks(), files::file);
            boolean touched = !gone.isEmpty() || !come.isEmpty();
            if (touched) {
                findTouched(statement, files.rows(gone), files.rows(come));
                judge(statement);
            } else {
                files.link(earlier.file(ArchiveFiles.STANDING));
            }
            sumUp(statement, touched);
        } catch (SQLException e) {
            throw Engine.failed(e);
        }
    }

    private List<Path> paths(Collection<String> names, Function<String, Path> place) {
        return names.stream().filter(name -> !carried.contains(name)).map(place).toList();
    }

    private List<Path> carriedFiles() {
        return carried.stream().map(files::file).toList();
    }

    /** A record's revisions may stand in blocks that have not changed: their rows belong to both sides. */
    private void findTouched(Statement statement, String gone, String come) throws SQLException {
        statement.execute("CREATE TEMP TABLE touched AS SELECT DISTINCT " + RecordIds.KEY
                + " AS id, record_number AS number FROM (SELECT record_head, record_number FROM "
                + gone + " UNION ALL SELECT record_head, record_number FROM " + come + ")");
        // the numbers alone keep most rows from being looked at any further
        statement.execute("CREATE TEMP TABLE kept AS SELECT * FROM "
                + files.rows(
                        carriedFiles(),
                        "record_number IN (SELECT number FROM touched) AND " + RecordIds.KEY
                                + " IN (SELECT id FROM touched)"));
        statement.execute("CREATE TEMP VIEW rows_before AS SELECT * FROM " + gone + " UNION ALL SELECT * FROM kept");
        statement.execute("CREATE TEMP VIEW rows_after AS SELECT * FROM " + come + " UNION ALL SELECT * FROM kept");
    }

    private void judge(Statement statement) throws SQLException {
        statement.execute("CREATE TEMP TABLE repeated AS SELECT " + RecordIds.KEY + " AS id FROM rows_after"
                + " GROUP BY id HAVING count(*) > 1");
        statement.execute("CREATE TEMP TABLE shown AS SELECT * EXCLUDE (record) FROM rows_after WHERE " + RecordIds.KEY
                + " IN (SELECT id FROM repeated)");
        statement.execute(
                "CREATE TEMP TABLE judged AS " + Resolution.standing("shown", files, dictionaries.fileOrder("file")));
        engine.write(
                statement,
                "SELECT * FROM (SELECT * FROM " + earlier(ArchiveFiles.STANDING)
                        + " WHERE " + RecordIds.KEY + " NOT IN (SELECT id FROM touched) UNION ALL SELECT * FROM judged)"
                        + " ORDER BY file, line",
                ArchiveFiles.STANDING,
                "");
    }

    private void sumUp(Statement statement, boolean touched) throws SQLException {
        statement.execute("CREATE TEMP TABLE moved (person INTEGER, cell INTEGER, score INTEGER, sign INTEGER)");
        if (touched) {
            move(statement, "rows_before", earlier(ArchiveFiles.STANDING), COUNTS.formatted(earlier.day()), -1);
            move(statement, "rows_after", "judged", COUNTS.formatted(day), 1);
        }
        if (!day.equals(earlier.day())) {
            moveOn(statement, touched);
        }
        if (none(statement)) {
            files.link(earlier.file(ArchiveFiles.TALLIES));
        } else {
            engine.write(statement, tallies(), ArchiveFiles.TALLIES, "");
        }
    }

    private static void move(Statement statement, String rows, String standing, String counts, int sign)
            throws SQLException {
        statement.execute("INSERT INTO moved SELECT person, cell, score, " + sign + " FROM (SELECT * FROM " + rows
                + " WHERE " + counts + ") ANTI JOIN " + standing + " AS standing USING (file, line)");
    }

    /** The records dated between the two nights come to count, or, for a night caught up, no longer count. */
    private void moveOn(Statement statement, boolean touched) throws SQLException {
        if (carried.isEmpty()) {
            return;
        }
        LocalDate first = day.isAfter(earlier.day()) ? earlier.day() : day;
        LocalDate last = day.isAfter(earlier.day()) ? day : earlier.day();
        String between = files.rows(
                carriedFiles(),
                "sum >= " + BlockTable.firstSum(first.plusDays(1)) + " AND sum < "
                        + BlockTable.firstSum(last.plusDays(1)));
        move(
                statement,
                between,
                earlier(ArchiveFiles.STANDING),
                "score IS NOT NULL" + (touched ? " AND " + RecordIds.KEY + " NOT IN (SELECT id FROM touched)" : ""),
                day.isAfter(earlier.day()) ? 1 : -1);
    }

    private static boolean none(Statement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery("SELECT count(*) FROM moved")) {
            result.next();
            return result.getLong(1) == 0;
        }
    }

    /** Scores that are kept one by one are sets in which each stands as often as it was given. */
    private String tallies() {
        String before = earlier(ArchiveFiles.TALLIES);
        String trimmed = Aggregation.trimmed(dictionaries.cells());
        String changed = "(SELECT DISTINCT person, cell FROM moved)";
        String sums = "SELECT person, cell, sum(n)::BIGINT AS count, sum(s)::BIGINT AS sum FROM ("
                + "SELECT person, cell, count AS n, sum AS s FROM " + before + " SEMI JOIN " + changed
                + " AS changed USING (person, cell) UNION ALL "
                + "SELECT person, cell, sum(sign), sum(sign * score) FROM moved GROUP BY person, cell)"
                + " GROUP BY person, cell HAVING sum(n) > 0";
        String scores = trimmed.isEmpty()
                ? "SELECT NULL::INTEGER AS person, NULL::INTEGER AS cell, NULL::INTEGER[] AS scores WHERE false"
                : "SELECT person, cell, list_sort(list(score)) AS scores FROM (SELECT person, cell, score, unnest(range(n)) FROM ("
                        + "SELECT person, cell, score, sum(k)::BIGINT AS n FROM (SELECT person, cell, unnest(scores) AS score, 1 AS k"
                        + " FROM " + before + " SEMI JOIN " + changed + " AS changed USING (person, cell)"
                        + " WHERE cell IN (" + trimmed
                        + ") UNION ALL SELECT person, cell, score, sign FROM moved WHERE cell IN ("
                        + trimmed + ")) GROUP BY person, cell, score HAVING sum(k) > 0)) GROUP BY person, cell";
        return "SELECT * FROM (SELECT person, cell, count, sum, scores FROM " + before + " ANTI JOIN " + changed
                + " AS changed USING (person, cell) UNION ALL SELECT person, cell, count, sum, scores FROM (" + sums
                + ") LEFT JOIN (" + scores + ") USING (person, cell)) ORDER BY person, cell";
    }

    private String earlier(String name) {
        return Engine.table(earlier.file(name));
    }
}
