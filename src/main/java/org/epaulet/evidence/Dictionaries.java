package org.epaulet.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.epaulet.delivery.CodePoints;

/**
 * What the numbers in the archive's rows mean, kept beside them.
 *
 * @param people ids by number; those that an earlier archive knew first, the others in order of code points
 * @param cells by number
 * @param codes of items and raters by number
 * @param files names in the delivery by number; those that an earlier archive knew first, the others in order of code points
 */
record Dictionaries(List<String> people, List<TallyCell> cells, List<String> codes, List<String> files) {

    /** Returns the SQL of a file's place in the order of code points (R3), given the SQL of its number. */
    String fileOrder(String number) {
        List<String> sorted = files.stream().sorted(CodePoints.ORDER).toList();
        return sorted.equals(files)
                ? number
                : files.stream()
                        .map(file -> Integer.toString(sorted.indexOf(file)))
                        .collect(Collectors.joining(", ", "([", "])[" + number + " + 1]"));
    }

    void write(Engine engine) {
        try (DuckDBConnection connection = engine.connect();
                Statement statement = connection.createStatement()) {
            writeTexts(engine, connection, statement, "person", people, ArchiveFiles.PEOPLE);
            writeTexts(engine, connection, statement, "name", files, ArchiveFiles.FILES);
            writeTexts(engine, connection, statement, "code", codes, ArchiveFiles.CODES);
            statement.execute("CREATE TEMP TABLE cells "
                    + "(number INTEGER, component VARCHAR, period INTEGER, score_group VARCHAR, trimmed BOOLEAN)");
            try (DuckDBAppender appender = connection.createAppender("temp", "main", "cells")) {
                for (int number = 0; number < cells.size(); number++) {
                    TallyCell cell = cells.get(number);
                    appender.beginRow().append(number).append(cell.component()).append(cell.period());
                    appender.append(cell.group()).append(cell.trimmed()).endRow();
                }
            }
            engine.write(statement, "SELECT * FROM cells ORDER BY number", ArchiveFiles.CELLS, "");
            engine.write(statement, BlockTable.noRows(), ArchiveFiles.COLUMNS, "");
        } catch (SQLException e) {
            throw Engine.failed(e);
        }
    }

    private static void writeTexts(
            Engine engine,
            DuckDBConnection connection,
            Statement statement,
            String column,
            List<String> texts,
            String file)
            throws SQLException {
        statement.execute("CREATE OR REPLACE TEMP TABLE texts (number INTEGER, " + column + " VARCHAR)");
        try (DuckDBAppender appender = connection.createAppender("temp", "main", "texts")) {
            for (int number = 0; number < texts.size(); number++) {
                appender.beginRow().append(number).append(texts.get(number)).endRow();
            }
        }
        engine.write(statement, "SELECT * FROM texts ORDER BY number", file, "");
    }

    static Dictionaries read(Engine engine, ArchiveFiles archive) {
        try (DuckDBConnection connection = engine.connect();
                Statement statement = connection.createStatement()) {
            List<TallyCell> cells = new ArrayList<>();
            try (ResultSet rows =
                    statement.executeQuery("SELECT * FROM " + archive.table(ArchiveFiles.CELLS) + " ORDER BY number")) {
                while (rows.next()) {
                    cells.add(new TallyCell(rows.getString(2), rows.getInt(3), rows.getString(4), rows.getBoolean(5)));
                }
            }
            return new Dictionaries(
                    texts(statement, archive.table(ArchiveFiles.PEOPLE)),
                    List.copyOf(cells),
                    texts(statement, archive.table(ArchiveFiles.CODES)),
                    texts(statement, archive.table(ArchiveFiles.FILES)));
        } catch (SQLException e) {
            throw Engine.unreadable(e);
        }
    }

    private static List<String> texts(Statement statement, String table) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " ORDER BY number")) {
            while (rows.next()) {
                texts.add(rows.getString(2));
            }
        }
        return List.copyOf(texts);
    }
}
