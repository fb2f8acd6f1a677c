package org.epaulet.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;

/**
 * Decides which of the rows that share a record id count: R3. Ids that occur once are passed over by their hash alone.
 *
 * <p>It goes through the ids in as many parts as keep each small, so memory does not grow with the records.
 */
final class Resolution {

    private static final long IDS_AT_ONCE = 8_000_000;

    private final Engine engine;
    private final String rows;
    private final long idsAtOnce;

    Resolution(Engine engine, ArchiveFiles files) {
        this(engine, files, IDS_AT_ONCE);
    }

    Resolution(Engine engine, ArchiveFiles files, long idsAtOnce) {
        this.engine = engine;
        this.rows = files.rows();
        this.idsAtOnce = idsAtOnce;
    }

    /** Writes the rows that do not count; a lone withdrawal is not among them, its empty score tells. */
    void write() {
        try (DuckDBConnection connection = engine.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TEMP TABLE standing (file INTEGER, line BIGINT, person INTEGER, standing VARCHAR, "
                            + "withholds BOOLEAN, record VARCHAR, record_cell VARCHAR)");
            long parts = 1 + count(statement, rows) / idsAtOnce;
            for (long part = 0; part < parts; part++) {
                String ofPart = parts == 1 ? "" : " AND hash(record) % " + parts + " = " + part;
                statement.execute("CREATE OR REPLACE TEMP TABLE repeated AS SELECT hash(record) AS id FROM " + rows
                        + " WHERE true" + ofPart + " GROUP BY id HAVING count(*) > 1");
                if (count(statement, "repeated") > 0) {
                    statement.execute("INSERT INTO standing " + standing(ofPart));
                }
            }
            engine.write(statement, "SELECT * FROM standing ORDER BY file, line", ArchiveFiles.STANDING, "");
        } catch (SQLException e) {
            throw Engine.failed(e);
        }
    }

    private static long count(Statement statement, String table) throws SQLException {
        try (ResultSet result = statement.executeQuery("SELECT count(*) FROM " + table)) {
            result.next();
            return result.getLong(1);
        }
    }

    private String standing(String ofPart) {
        // lengths keep texts apart, so equal contents are equal columns
        String content = "concat(person, ' ', date, ' ', cell, ' ', score, ' ', item, ' ', rater, ' ', length(item_text), ' ', "
                + "item_text, rater_text)";
        String repeated = "SELECT *, " + content + " AS content FROM " + rows
                + " WHERE hash(record) IN (SELECT id FROM repeated)" + ofPart;
        String compared = "SELECT *, max(revision) OVER (PARTITION BY record) AS highest, "
                + "row_number() OVER (PARTITION BY record, revision ORDER BY file, line) AS place, "
                + "min(content) OVER (PARTITION BY record, revision) <> max(content) OVER (PARTITION BY record, revision)"
                + " AS contested FROM (" + repeated + ")";
        String judged =
                "SELECT file, line, person, CASE WHEN contested THEN 'CONFLICT' WHEN place > 1 THEN 'DUPLICATE' "
                        + "WHEN revision < highest THEN 'SUPERSEDED' WHEN score IS NULL THEN 'WITHDRAWN' END AS standing, "
                        + "contested AND revision = highest AS withholds, record, record_cell FROM (" + compared + ")";
        return "SELECT * FROM (" + judged + ") WHERE standing IS NOT NULL";
    }
}
