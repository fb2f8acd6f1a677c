package org.epaulet.job.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.epaulet.report.Language;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Every run there ever was in this database. */
public final class RunStore {

    private static final String COLUMNS =
            "job, assessment_year, as_of, correction, state, data_folder, out_folder, language, policy_file,"
                    + " policy_text, policy_digest, job_text, identity_digest, software, started_at, ended_at, manifest_digest,"
                    + " message";

    private final JdbcTemplate jdbc;

    /** Takes the database. */
    public RunStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What became of a run. */
    public enum State {
        /** Begun and not ended, or its process died. */
        RUNNING,
        /** Failed or stopped; can go on. */
        STOPPED,
        /** Stopped by the rejects limit. */
        REJECTED,
        /** Its folder is published. */
        PUBLISHED,
        /** Done, and nothing published: its inputs were published before and change nothing of what stands. */
        UNCHANGED,
        /** Not published, and what it had computed is deleted by age. */
        TRIMMED
    }

    /**
     * One run.
     *
     * @param number 0 before it has one
     * @param asOf the last day that counts; null: the year's
     * @param correction which of its year it is, counted from 1; null: it is no correction
     * @param policyText the policy's file as it was
     * @param jobText the job's definition as it was
     * @param identity digest of everything the outcome depends on
     * @param started in UTC
     * @param ended in UTC; null: not ended
     * @param manifestDigest sha256 of the published manifest; null: not published
     * @param message why it ended without publishing; null: no reason
     */
    public record Run(
            long number,
            String job,
            int year,
            LocalDate asOf,
            Integer correction,
            State state,
            String data,
            String out,
            Language language,
            String policyFile,
            String policyText,
            String policyDigest,
            String jobText,
            String identity,
            String software,
            LocalDateTime started,
            LocalDateTime ended,
            String manifestDigest,
            String message) {

        /** Returns the run as that correction of its year. */
        public Run withCorrection(int which) {
            return new Run(
                    number,
                    job,
                    year,
                    asOf,
                    which,
                    state,
                    data,
                    out,
                    language,
                    policyFile,
                    policyText,
                    policyDigest,
                    jobText,
                    identity,
                    software,
                    started,
                    ended,
                    manifestDigest,
                    message);
        }

        /** Returns the run with that identity. */
        public Run withIdentity(String digest) {
            return new Run(
                    number,
                    job,
                    year,
                    asOf,
                    correction,
                    state,
                    data,
                    out,
                    language,
                    policyFile,
                    policyText,
                    policyDigest,
                    jobText,
                    digest,
                    software,
                    started,
                    ended,
                    manifestDigest,
                    message);
        }
    }

    /** Adds a run and returns its number. */
    public long add(Run run) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.update(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(
                            "INSERT INTO run (" + COLUMNS
                                    + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                            Statement.RETURN_GENERATED_KEYS);
                    Object[] values = {
                        run.job(),
                        run.year(),
                        run.asOf(),
                        run.correction(),
                        run.state().name(),
                        run.data(),
                        run.out(),
                        run.language().code(),
                        run.policyFile(),
                        run.policyText(),
                        run.policyDigest(),
                        run.jobText(),
                        run.identity(),
                        run.software(),
                        run.started(),
                        run.ended(),
                        run.manifestDigest(),
                        run.message()
                    };
                    for (int column = 0; column < values.length; column++) {
                        statement.setObject(column + 1, values[column]);
                    }
                    return statement;
                },
                key);
        return key.getKey().longValue();
    }

    /** Says how a run stands now; one that is published stays so, whatever fails behind that. */
    public void update(long run, State state, LocalDateTime ended, String message) {
        jdbc.update(
                "UPDATE run SET state = ?, ended_at = ?, message = ? WHERE run_id = ? AND state <> ?",
                state.name(),
                ended,
                message,
                run,
                State.PUBLISHED.name());
    }

    /**
     * Says that a run's folder is published under a manifest with that digest; only who holds the year may. Which of its runs was
     * published last is told by when they ended, and clocks go backwards or differ from machine to machine: so it ends behind them all.
     */
    public void published(long run, String manifestDigest, LocalDateTime ended) {
        LocalDateTime last = jdbc.queryForObject(
                "SELECT MAX(o.ended_at) FROM run o JOIN run r ON r.job = o.job AND r.assessment_year = o.assessment_year"
                        + " WHERE r.run_id = ? AND o.state = ?",
                LocalDateTime.class,
                run,
                State.PUBLISHED.name());
        jdbc.update(
                "UPDATE run SET state = ?, ended_at = ?, message = NULL, manifest_digest = ? WHERE run_id = ?",
                State.PUBLISHED.name(),
                last == null || ended.isAfter(last) ? ended : last.plus(1, ChronoUnit.MICROS),
                manifestDigest,
                run);
    }

    /** Returns the run with that number. */
    public Optional<Run> find(long run) {
        return select("WHERE run_id = ?", run).stream().findFirst();
    }

    /** Returns the latest run of the job on exactly these inputs, policy and version. */
    public Optional<Run> latest(String job, int year, String identity) {
        return select(
                        "WHERE job = ? AND assessment_year = ? AND identity_digest = ? ORDER BY run_id DESC",
                        job,
                        year,
                        identity)
                .stream()
                .findFirst();
    }

    /** Returns the latest published run of the job on that year. */
    public Optional<Run> latestPublished(String job, int year) {
        return publishedRuns(job, year).stream().findFirst();
    }

    /** Returns the published run whose manifest this run's follows: the latest of the same job and year before it. */
    public Optional<Run> publishedBefore(Run run) {
        return publishedRuns(run.job(), run.year()).stream()
                .filter(other -> other.number() != run.number())
                .filter(other -> run.state() != State.PUBLISHED || other.ended().isBefore(run.ended()))
                .findFirst();
    }

    /** Returns every published run of the job on that year, the latest first. */
    public List<Run> publishedRuns(String job, int year) {
        return select(
                "WHERE job = ? AND assessment_year = ? AND state = ? ORDER BY ended_at DESC, run_id DESC",
                job,
                year,
                State.PUBLISHED.name());
    }

    /** Returns the published run whose manifest has that digest. */
    public Optional<Run> byManifest(String digest) {
        return select("WHERE manifest_digest = ? AND state = ? ORDER BY run_id DESC", digest, State.PUBLISHED.name())
                .stream()
                .findFirst();
    }

    /** Returns all runs, the first first. */
    public List<Run> all() {
        return select("ORDER BY run_id");
    }

    private List<Run> select(String which, Object... values) {
        return jdbc.query("SELECT run_id, " + COLUMNS + " FROM run " + which, (row, number) -> run(row), values);
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getLong(1),
                row.getString(2),
                row.getInt(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, Integer.class),
                State.valueOf(row.getString(6)),
                row.getString(7),
                row.getString(8),
                Language.ofCode(row.getString(9)),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getString(15),
                row.getObject(16, LocalDateTime.class),
                row.getObject(17, LocalDateTime.class),
                row.getString(18),
                row.getString(19));
    }

    /** Returns a moment that is kept, in UTC, as sentences tell it: to the second, those of a full minute too. */
    public static String told(LocalDateTime moment) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment.truncatedTo(ChronoUnit.SECONDS));
    }

    /** Returns the moment as it is kept with a run. */
    public static LocalDateTime now() {
        return LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
