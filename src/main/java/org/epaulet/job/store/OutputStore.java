package org.epaulet.job.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The parts and files that a run wrote. */
public final class OutputStore {

    private final JdbcTemplate jdbc;
    private final long run;

    /** Takes the database and the run. */
    public OutputStore(JdbcTemplate jdbc, long run) {
        this.jdbc = jdbc;
        this.run = run;
    }

    /**
     * A file of the publication.
     *
     * @param contentSha256 of a workbook; null for other files
     */
    public record Output(String name, String sha256, String contentSha256) {}

    /** Keeps the last state of a part that is written through, and the checksum of its file. */
    public void finishPart(String name, String state, long checksum) {
        jdbc.update("DELETE FROM output_part WHERE run_id = ? AND name = ?", run, name);
        jdbc.update(
                "INSERT INTO output_part (run_id, name, state, checksum) VALUES (?, ?, ?, ?)",
                run,
                name,
                state,
                checksum);
    }

    /** Returns the last state of every part by its name. */
    public Map<String, String> parts() {
        Map<String, String> parts = new HashMap<>();
        jdbc.query(
                "SELECT name, state FROM output_part WHERE run_id = ?",
                row -> {
                    parts.put(row.getString(1), row.getString(2));
                },
                run);
        return parts;
    }

    /** Returns the checksum of every part's file by its name. */
    public Map<String, Long> checksums() {
        Map<String, Long> checksums = new HashMap<>();
        jdbc.query(
                "SELECT name, checksum FROM output_part WHERE run_id = ?",
                row -> {
                    checksums.put(row.getString(1), row.getLong(2));
                },
                run);
        return checksums;
    }

    /** Keeps the digests of a file. */
    public void finishFile(Output file) {
        jdbc.update("DELETE FROM output_file WHERE run_id = ? AND name = ?", run, file.name());
        jdbc.update(
                "INSERT INTO output_file (run_id, name, sha256, content_sha256) VALUES (?, ?, ?, ?)",
                run,
                file.name(),
                file.sha256(),
                file.contentSha256());
    }

    /** Returns the files; their order is for the caller to make. */
    public List<Output> files() {
        return jdbc.query(
                "SELECT name, sha256, content_sha256 FROM output_file WHERE run_id = ?",
                (row, number) -> new Output(row.getString(1), row.getString(2), row.getString(3)),
                run);
    }
}
