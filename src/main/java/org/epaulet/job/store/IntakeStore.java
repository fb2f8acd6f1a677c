package org.epaulet.job.store;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.epaulet.delivery.Expected;
import org.epaulet.delivery.FileCount;
import org.epaulet.delivery.Reject;
import org.epaulet.delivery.RejectCode;
import org.epaulet.delivery.Table;
import org.springframework.jdbc.core.JdbcTemplate;

/** The files of a run's delivery and what became of their rows; files are numbered by the code points of their names. */
public final class IntakeStore {

    /** The part that holds a file's counts and rejects found after all sections were read. */
    public static final int AFTERWARDS = -1;

    /** The format of an extract of a database's table: its rows have no lines to tell. */
    public static final String TABLE = "TABLE";

    private final JdbcTemplate jdbc;
    private final long run;

    /** Takes the database and the run. */
    public IntakeStore(JdbcTemplate jdbc, long run) {
        this.jdbc = jdbc;
        this.run = run;
    }

    /**
     * A file of the delivery as it was when the run began.
     *
     * @param sections where its sections begin, and their digests, as they are written where the files are read through
     */
    public record Input(
            int number,
            Table table,
            String name,
            String format,
            String charset,
            long bytes,
            String sha256,
            String sections) {}

    /** Keeps the files of the run. */
    public void writeInputs(List<Input> inputs) {
        Rows rows = new Rows(
                jdbc, "input_file (run_id, file_no, table_name, name, format, charset, bytes, sha256, sections)", 9);
        for (Input input : inputs) {
            rows.add(
                    run,
                    input.number(),
                    input.table().name(),
                    input.name(),
                    input.format(),
                    input.charset(),
                    input.bytes(),
                    input.sha256(),
                    input.sections());
        }
        rows.flush();
    }

    /** Returns the files of the run by number. */
    public List<Input> inputs() {
        return jdbc.query(
                "SELECT file_no, table_name, name, format, charset, bytes, sha256, sections FROM input_file"
                        + " WHERE run_id = ? ORDER BY file_no",
                (row, number) -> new Input(
                        row.getInt(1),
                        Table.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getLong(6),
                        row.getString(7),
                        row.getString(8)),
                run);
    }

    private Map<String, Integer> numbers() {
        return inputs().stream().collect(Collectors.toMap(Input::name, Input::number));
    }

    /** Replaces the counts and rejects of every table but the evaluations, and the notices. */
    public void writeTables(List<FileCount> counts, List<Reject> rejects, List<String> notices) {
        String tables = "(SELECT file_no FROM input_file WHERE run_id = ? AND table_name <> 'EVALUATIONS')";
        jdbc.update("DELETE FROM file_count WHERE run_id = ? AND file_no IN " + tables, run, run);
        jdbc.update("DELETE FROM reject_row WHERE run_id = ? AND file_no IN " + tables, run, run);
        Map<String, Integer> numbers = numbers();
        counts.forEach(count -> replaceCount(numbers.get(count.file()), 0, count));
        addRejects(rejects, numbers);
        writeNotices(notices);
    }

    /** Says what one part of a file has come to, in place of what was said before. */
    public void replaceCount(int file, int part, FileCount count) {
        jdbc.update("DELETE FROM file_count WHERE run_id = ? AND file_no = ? AND part_no = ?", run, file, part);
        jdbc.update(
                "INSERT INTO file_count (run_id, file_no, part_no, rows_read, rows_accepted, rows_rejected, rows_ignored)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                run,
                file,
                part,
                count.read(),
                count.accepted(),
                count.rejected(),
                count.ignored());
    }

    /** Keeps the rejects of some rows of one file, in order of line, in place of what was kept of these rows. */
    public void replaceRejects(int file, List<Reject> rejects) {
        if (!rejects.isEmpty()) {
            jdbc.update(
                    "DELETE FROM reject_row WHERE run_id = ? AND file_no = ? AND line_no BETWEEN ? AND ?",
                    run,
                    file,
                    rejects.get(0).line(),
                    rejects.get(rejects.size() - 1).line());
            addRejects(rejects);
        }
    }

    /** Adds rejects of any files. */
    public void addRejects(List<Reject> rejects) {
        if (rejects.isEmpty()) {
            return;
        }
        addRejects(rejects, numbers());
    }

    private void addRejects(List<Reject> rejects, Map<String, Integer> numbers) {
        Rows rows = new Rows(
                jdbc, "reject_row (run_id, file_no, line_no, code, column_name, cell_value, message, person)", 8);
        for (Reject reject : rejects) {
            rows.add(
                    run,
                    numbers.get(reject.file()),
                    reject.line(),
                    reject.code().name(),
                    reject.column(),
                    reject.value(),
                    reject.message().lines(),
                    reject.person().isEmpty() ? null : reject.person());
        }
        rows.flush();
    }

    /** Forgets the duplicates and conflicts among the evaluations, which are found once all are read. */
    public void forgetAfterwards() {
        String evaluations = "(SELECT file_no FROM input_file WHERE run_id = ? AND table_name = 'EVALUATIONS')";
        jdbc.update("DELETE FROM file_count WHERE run_id = ? AND part_no = ?", run, AFTERWARDS);
        jdbc.update(
                "DELETE FROM reject_row WHERE run_id = ? AND code IN ('DUPLICATE', 'CONFLICT') AND file_no IN "
                        + evaluations,
                run,
                run);
    }

    /** Returns what became of the rows, a row a file, in the order of the files. */
    public List<FileCount> counts() {
        return jdbc.query(
                "SELECT f.table_name, f.name, COALESCE(SUM(c.rows_read), 0), COALESCE(SUM(c.rows_accepted), 0),"
                        + " COALESCE(SUM(c.rows_rejected), 0), COALESCE(SUM(c.rows_ignored), 0)"
                        + " FROM input_file f LEFT JOIN file_count c ON c.run_id = f.run_id AND c.file_no = f.file_no"
                        + " WHERE f.run_id = ? GROUP BY f.file_no, f.table_name, f.name ORDER BY f.file_no",
                (row, number) -> new FileCount(
                        Table.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6)),
                run);
    }

    /** Returns the rows turned away that say they are this person's, by file and line. */
    public List<Reject> rejectsOf(String person) {
        return jdbc.query(
                "SELECT f.table_name, f.name, r.line_no, r.code, r.column_name, r.cell_value, r.message FROM reject_row r"
                        + " JOIN input_file f ON f.run_id = r.run_id AND f.file_no = r.file_no"
                        + " WHERE r.run_id = ? AND r.person = ?"
                        + " ORDER BY r.file_no, r.line_no",
                (row, number) -> new Reject(
                        Table.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getLong(3),
                        RejectCode.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getString(6),
                        Expected.ofLines(row.getString(7))),
                run,
                person);
    }

    /** A row of evaluations that was turned away by itself: what may change when the people do. */
    public record EvaluationReject(String file, long line, RejectCode code, String column, String value) {}

    /** Returns the rows of evaluations that were turned away by themselves, for a reason that people have a part in. */
    public List<EvaluationReject> evaluationRejects() {
        return jdbc.query(
                "SELECT f.name, r.line_no, r.code, r.column_name, r.cell_value FROM reject_row r"
                        + " JOIN input_file f ON f.run_id = r.run_id AND f.file_no = r.file_no"
                        + " WHERE r.run_id = ? AND f.table_name = 'EVALUATIONS'"
                        + " AND r.column_name NOT IN ('', 'record', 'revision')",
                (row, number) -> new EvaluationReject(
                        row.getString(1),
                        row.getLong(2),
                        RejectCode.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5)),
                run);
    }

    /** Keeps the notices, in place of those the run had. */
    public void writeNotices(List<String> notices) {
        jdbc.update("DELETE FROM notice WHERE run_id = ?", run);
        Rows rows = new Rows(jdbc, "notice (run_id, notice_no, sentence)", 3);
        IntStream.range(0, notices.size()).forEach(number -> rows.add(run, number, notices.get(number)));
        rows.flush();
    }

    /** How many rows of a file of the table were turned away for one reason. */
    public record RejectCount(Table table, RejectCode code, long rows) {}

    /** Returns how many rows were turned away, by file and reason. */
    public List<RejectCount> rejectCounts() {
        Map<Integer, Table> tables = inputs().stream().collect(Collectors.toMap(Input::number, Input::table));
        return jdbc.query(
                "SELECT file_no, code, COUNT(*) FROM reject_row WHERE run_id = ? GROUP BY file_no, code",
                (row, number) -> new RejectCount(
                        tables.get(row.getInt(1)), RejectCode.valueOf(row.getString(2)), row.getLong(3)),
                run);
    }

    /** Returns the notices: what was found in the delivery and not read. */
    public List<String> notices() {
        return jdbc.queryForList("SELECT sentence FROM notice WHERE run_id = ? ORDER BY notice_no", String.class, run);
    }
}
