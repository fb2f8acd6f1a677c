package org.epaulet.job.store;

import org.springframework.jdbc.core.JdbcTemplate;

/** What the nights of a database go on from, and what one takes over from another. */
public final class NightStore {

    private final JdbcTemplate jdbc;

    /** Takes the database. */
    public NightStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A night.
     *
     * @param continues the run whose archive it continues; null: it begins from nothing
     * @param follows the night whose standing it is compared with; null: it is the first
     * @param rosterRun the run whose rows of the roster it uses; its own, if it read any table
     */
    public record Night(long run, Long continues, Long follows, long rosterRun) {

        /** Returns whether it read the tables of its delivery itself. */
        public boolean ownRoster() {
            return run == rosterRun;
        }
    }

    /** Keeps what a night goes on from. */
    public void add(Night night) {
        jdbc.update(
                "INSERT INTO night (run_id, continues, follows, roster_run) VALUES (?, ?, ?, ?)",
                night.run(),
                night.continues(),
                night.follows(),
                night.rosterRun());
    }

    /** Returns the night of that run. */
    public Night night(long run) {
        return jdbc.queryForObject(
                "SELECT run_id, continues, follows, roster_run FROM night WHERE run_id = ?",
                (row, number) -> new Night(
                        row.getLong(1), row.getObject(2, Long.class), row.getObject(3, Long.class), row.getLong(4)),
                run);
    }

    /** Forgets what a run had taken over of its evaluations. */
    public void forgetTaken(long run) {
        String evaluations = "(SELECT file_no FROM input_file WHERE run_id = ? AND table_name = 'EVALUATIONS')";
        jdbc.update("DELETE FROM file_count WHERE run_id = ? AND file_no IN " + evaluations, run, run);
        jdbc.update("DELETE FROM reject_row WHERE run_id = ? AND file_no IN " + evaluations, run, run);
    }

    /**
     * Takes over what became of the rows of one part of a file, those aside that were found once all were read.
     *
     * @param file its number in the night
     * @param before its number in the other run
     * @param from first line of the part
     * @param end line behind it
     */
    public void take(long run, int file, long other, int before, int part, long from, long end) {
        jdbc.update(
                "INSERT INTO file_count (run_id, file_no, part_no, rows_read, rows_accepted, rows_rejected, rows_ignored)"
                        + " SELECT ?, ?, part_no, rows_read, rows_accepted, rows_rejected, rows_ignored FROM file_count"
                        + " WHERE run_id = ? AND file_no = ? AND part_no = ?",
                run,
                file,
                other,
                before,
                part);
        jdbc.update(
                "INSERT INTO reject_row (run_id, file_no, line_no, code, column_name, cell_value, message, person)"
                        + " SELECT ?, ?, line_no, code, column_name, cell_value, message, person FROM reject_row"
                        + " WHERE run_id = ? AND file_no = ? AND line_no >= ? AND line_no < ?"
                        + " AND code NOT IN ('DUPLICATE', 'CONFLICT')",
                run,
                file,
                other,
                before,
                from,
                end);
    }

    /** Takes over what became of the rows of a table's file, all of it. */
    public void takeTable(long run, int file, long other, int before) {
        jdbc.update("DELETE FROM file_count WHERE run_id = ? AND file_no = ?", run, file);
        jdbc.update("DELETE FROM reject_row WHERE run_id = ? AND file_no = ?", run, file);
        jdbc.update(
                "INSERT INTO file_count (run_id, file_no, part_no, rows_read, rows_accepted, rows_rejected, rows_ignored)"
                        + " SELECT ?, ?, part_no, rows_read, rows_accepted, rows_rejected, rows_ignored FROM file_count"
                        + " WHERE run_id = ? AND file_no = ?",
                run,
                file,
                other,
                before);
        jdbc.update(
                "INSERT INTO reject_row (run_id, file_no, line_no, code, column_name, cell_value, message, person)"
                        + " SELECT ?, ?, line_no, code, column_name, cell_value, message, person FROM reject_row"
                        + " WHERE run_id = ? AND file_no = ?",
                run,
                file,
                other,
                before);
    }
}
