package org.epaulet.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Decides which of the rows that share a record id count: R3. Ids that occur once are passed over by their hash alone.
 *
 * <p>In a run that was not restarted the filter knows which ids to look at. Otherwise it goes through all ids in as many parts
 * as keep each small, so memory does not grow with the records.
 */
final class Resolution {

    private static final long IDS_AT_ONCE = 8_000_000;
    private static final long COMPARED_SHARE = 8;

    private final Engine engine;
    private final ArchiveFiles files;
    private final RepeatFilter repeats;
    private final String fileOrder;
    private final long idsAtOnce;

    /** Takes the SQL of the place of column {@code file} in the order of files, too. */
    Resolution(Engine engine, ArchiveFiles files, RepeatFilter repeats, String fileOrder) {
        this(engine, files, repeats, fileOrder, IDS_AT_ONCE);
    }

    Resolution(Engine engine, ArchiveFiles files, RepeatFilter repeats, String fileOrder, long idsAtOnce) {
        this.engine = engine;
        this.files = files;
        this.repeats = repeats;
        this.fileOrder = fileOrder;
        this.idsAtOnce = idsAtOnce;
    }

    /** Writes the rows that do not count; a lone withdrawal is not among them, its empty score tells. */
    void write() {
        try (DuckDBConnection connection = engine.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TEMP TABLE standing (file INTEGER, line BIGINT, person INTEGER, standing VARCHAR, "
                            + "withholds BOOLEAN, record_head VARCHAR, record_number BIGINT, record_cell VARCHAR)");
            long all = count(statement, files.packed());
            if (repeats.knows(all)) {
                resolveSuspects(connection, statement);
            } else {
                resolveAll(statement, all);
            }
            engine.write(statement, "SELECT * FROM standing ORDER BY file, line", ArchiveFiles.STANDING, "");
        } catch (SQLException e) {
            throw Engine.failed(e);
        }
    }

    /** Looks only at the ids that may have come twice. */
    private void resolveSuspects(DuckDBConnection connection, Statement statement) throws SQLException {
        List<RecordIds.Id> suspects = repeats.suspects();
        if (suspects.isEmpty()) {
            return;
        }
        statement.execute("CREATE TEMP TABLE suspects (record_head VARCHAR, record_number BIGINT)");
        try (DuckDBAppender appender = connection.createAppender("temp", "main", "suspects")) {
            for (RecordIds.Id suspect : suspects) {
                appender.beginRow()
                        .append(suspect.head())
                        .append(suspect.number())
                        .endRow();
            }
        }
        judge(statement, RecordIds.KEY + " IN (SELECT " + RecordIds.KEY + " FROM suspects)");
    }

    /** Looks at all ids, so many at once, and compares the repeated ones fewer at once, for they come with their texts. */
    private void resolveAll(Statement statement, long all) throws SQLException {
        long parts = 1 + all / idsAtOnce;
        for (long part = 0; part < parts; part++) {
            statement.execute("CREATE OR REPLACE TEMP TABLE repeated AS SELECT " + RecordIds.KEY + " AS id FROM "
                    + files.packed() + " WHERE true" + ofPart(part, parts) + " GROUP BY id HAVING count(*) > 1");
            long repeated = count(statement, "repeated");
            long smaller = (repeated + idsAtOnce / COMPARED_SHARE) / (1 + idsAtOnce / COMPARED_SHARE);
            for (long piece = 0; piece < smaller; piece++) {
                judge(
                        statement,
                        RecordIds.KEY + " IN (SELECT id FROM repeated)"
                                + ofPart(part + parts * piece, parts * smaller));
            }
        }
    }

    private static String ofPart(long part, long parts) {
        return parts == 1 ? "" : " AND " + RecordIds.KEY + " % " + parts + " = " + part;
    }

    private static long count(Statement statement, String table) throws SQLException {
        try (ResultSet result = statement.executeQuery("SELECT count(*) FROM " + table)) {
            result.next();
            return result.getLong(1);
        }
    }

    /** Judges the rows that meet a condition, all rows of an id being among them. */
    private void judge(Statement statement, String condition) throws SQLException {
        statement.execute(
                "CREATE OR REPLACE TEMP TABLE shown AS SELECT * EXCLUDE (record) FROM " + files.rows(condition));
        statement.execute("INSERT INTO standing " + standing("shown", files, fileOrder));
    }

    /**
     * Returns the query that judges rows, all rows of an id being among them: those that do not count, and why. Contents are compared
     * where a revision came more than once, for that is dear, and most revisions follow each other.
     *
     * @param table of the rows; it is read several times
     * @param files where all of their blocks are
     */
    static String standing(String table, ArchiveFiles files, String fileOrder) {
        // lengths keep texts apart, so equal contents are equal columns
        String content =
                "concat(person, ' ', date, ' ', cell, ' ', score, ' ', item, ' ', rater, ' ', length(item_text), ' ', "
                        + "item_text, rater_text)";
        return """
                WITH ids AS (
                  SELECT record_head, record_number, max(revision) AS highest FROM %1$s GROUP BY ALL HAVING count(*) > 1
                ), shared AS (
                  SELECT record_head, record_number, revision FROM %1$s GROUP BY ALL HAVING count(*) > 1
                ), same AS MATERIALIZED (
                  SELECT * FROM %1$s SEMI JOIN shared USING (record_head, record_number, revision)
                ), compared AS (
                  SELECT file, line, row_number() OVER (PARTITION BY record_head, record_number, revision ORDER BY %2$s, line) AS place,
                    min(content) OVER alike <> max(content) OVER alike AS contested
                  FROM (SELECT *, %3$s AS content FROM %4$s)
                  WINDOW alike AS (PARTITION BY record_head, record_number, revision)
                ), told AS (
                  SELECT file, line, person,
                    CASE WHEN contested THEN 'CONFLICT' WHEN place > 1 THEN 'DUPLICATE' WHEN revision < highest THEN 'SUPERSEDED'
                      WHEN score IS NULL THEN 'WITHDRAWN' END AS standing,
                    coalesce(contested, false) AND revision = highest AS withholds, record_head, record_number, record_cell
                  FROM %1$s JOIN ids USING (record_head, record_number) LEFT JOIN compared USING (file, line)
                )
                SELECT * FROM told WHERE standing IS NOT NULL""".formatted(table, fileOrder, content, files.told("same"));
    }
}
