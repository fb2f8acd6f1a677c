package org.epaulet.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBConnection;

/**
 * Sums the counted rows up by person and cell.
 */
final class Aggregation {

    private final Engine engine;
    private final ArchiveFiles files;
    private final LocalDate day;
    private final String trimmed;

    /** Takes the last day whose records count, too; null: all count. */
    Aggregation(Engine engine, ArchiveFiles files, List<TallyCell> cells, LocalDate day) {
        this.engine = engine;
        this.files = files;
        this.day = day;
        this.trimmed = trimmed(cells);
    }

    /** Returns the numbers of the cells of which each score is needed, as SQL lists them. */
    static String trimmed(List<TallyCell> cells) {
        return IntStream.range(0, cells.size())
                .filter(cell -> cells.get(cell).trimmed())
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
    }

    void write() {
        try (DuckDBConnection connection = engine.connect();
                Statement statement = connection.createStatement()) {
            String standing = files.table(ArchiveFiles.STANDING);
            boolean all;
            try (ResultSet result = statement.executeQuery("SELECT count(*) FROM " + standing)) {
                result.next();
                all = result.getLong(1) == 0;
            }
            String counted = files.rows() + " AS records"
                    + (all ? "" : " ANTI JOIN " + standing + " AS standing USING (file, line)")
                    + " WHERE score IS NOT NULL" + (day == null ? "" : " AND date <= DATE '" + day + "'");
            String scores = trimmed.isEmpty()
                    ? "NULL::INTEGER[]"
                    : "list_sort(list(score) FILTER (WHERE cell IN (" + trimmed + ")))";
            engine.write(
                    statement,
                    "SELECT person, cell, count(*) AS count, sum(score)::BIGINT AS sum, " + scores + " AS scores FROM "
                            + counted + " GROUP BY person, cell ORDER BY person, cell",
                    ArchiveFiles.TALLIES,
                    "");
        } catch (SQLException e) {
            throw Engine.failed(e);
        }
    }
}
