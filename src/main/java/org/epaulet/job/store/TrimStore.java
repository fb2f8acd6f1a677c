package org.epaulet.job.store;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Deletes what a run computed; its own row, which tells that it was, stays. */
public final class TrimStore {

    private static final List<String> TABLES = List.of(
            "input_file",
            "file_count",
            "reject_row",
            "notice",
            "unit",
            "person",
            "event",
            "absence",
            "transfer",
            "past_grade",
            "conflicted_person",
            "assessment",
            "standing",
            "pool_seats",
            "unit_pool",
            "share",
            "pay_line",
            "honour",
            "contract_candidate",
            "output_part",
            "output_file");

    private final JdbcTemplate jdbc;

    /** Takes the database. */
    public TrimStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Deletes every row that the run computed. */
    public void deleteRows(long run) {
        TABLES.forEach(table -> jdbc.update("DELETE FROM " + table + " WHERE run_id = ?", run));
    }
}
