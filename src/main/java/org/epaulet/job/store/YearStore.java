package org.epaulet.job.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people did to a year once it was calculated; nothing is ever changed or taken away here. */
public final class YearStore {

    private final JdbcTemplate jdbc;

    /** Takes the database. */
    public YearStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is done to a year. */
    public enum Act {
        POSTED,
        LOCKED,
        PAID,
        REOPENED
    }

    /**
     * One thing done.
     *
     * @param on the day it is dated
     * @param by who did it
     * @param reason null: none is needed
     * @param run the run whose figures it is about
     * @param manifest sha256 of that run's manifest
     * @param recorded the clock's time when it was said, in UTC
     */
    public record Transition(
            Act act, LocalDate on, String by, String reason, long run, String manifest, LocalDateTime recorded) {}

    /** Returns all that was done to the year, the first first. */
    public List<Transition> transitions(int year) {
        return jdbc.query(
                "SELECT act, dated, done_by, reason, run_id, manifest_digest, recorded_at FROM year_transition"
                        + " WHERE assessment_year = ? ORDER BY seq",
                (row, number) -> transition(row),
                year);
    }

    private static Transition transition(ResultSet row) throws SQLException {
        return new Transition(
                Act.valueOf(row.getString(1)),
                row.getObject(2, LocalDate.class),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                row.getString(6),
                row.getObject(7, LocalDateTime.class));
    }

    /** Adds what was done as the thing number so many, counted from 0. */
    public void add(int year, int number, Transition transition) {
        jdbc.update(
                "INSERT INTO year_transition (assessment_year, seq, act, dated, done_by, reason, run_id, manifest_digest,"
                        + " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                year,
                number,
                transition.act().name(),
                transition.on(),
                transition.by(),
                transition.reason(),
                transition.run(),
                transition.manifest(),
                transition.recorded());
    }
}
