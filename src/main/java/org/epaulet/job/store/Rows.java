package org.epaulet.job.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows on their way into one table, sent in batches; bind values only. */
final class Rows {

    private static final int BATCH = 2_000;

    private final JdbcTemplate jdbc;
    private final String sql;
    private final List<Object[]> waiting = new ArrayList<>(BATCH);

    /** Takes the table with its columns in brackets, and how many these are. */
    Rows(JdbcTemplate jdbc, String into, int columns) {
        this.jdbc = jdbc;
        this.sql = "INSERT INTO " + into + " VALUES (" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
    }

    void add(Object... values) {
        waiting.add(values);
        if (waiting.size() == BATCH) {
            flush();
        }
    }

    void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(sql, waiting, BATCH, (statement, values) -> {
            for (int column = 0; column < values.length; column++) {
                statement.setObject(column + 1, values[column]);
            }
        });
        waiting.clear();
    }
}
