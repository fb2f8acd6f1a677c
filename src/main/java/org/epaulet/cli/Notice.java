package org.epaulet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.epaulet.delivery.FileCount;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.run.RunBook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/**
 * The options by which somebody notices how a run ended that nobody watched: metrics for a node exporter, a health file, and one
 * line for the log. No person is named in any of them, so everybody may read them.
 */
final class Notice {

    private static final String LAST_SUCCESS = "epaulet_last_success_timestamp_seconds";

    @Option(
            names = "--metrics",
            paramLabel = "FILE",
            description =
                    "Writes how the run ended in Prometheus text format, for a node exporter's textfile collector.")
    private Path metrics;

    @Option(names = "--health", paramLabel = "FILE", description = "Writes how the run ended as a small JSON file.")
    private Path health;

    private long rows;
    private long rejected;

    /** Remembers, while the database is open, how many rows the run had. */
    Outcome counted(Engine engine, Outcome outcome) {
        List<FileCount> counts = new RunBook(engine).counts(outcome.run());
        rows = counts.stream().mapToLong(FileCount::read).sum();
        rejected = counts.stream().mapToLong(FileCount::rejected).sum();
        return outcome;
    }

    /**
     * Does a job and says how it ended, also when it failed; returns the exit status.
     *
     * @param about what the job was asked for, in words of the form key=value
     * @param always whether the line for the log is written without any of the options, too
     */
    int of(CommandSpec spec, String job, String about, boolean always, Callable<Outcome> work) throws Exception {
        checkWritable("--metrics", metrics);
        checkWritable("--health", health);
        Instant began = Instant.now();
        Outcome outcome;
        try {
            outcome = work.call();
        } catch (Exception failure) {
            tell(spec, job, about, always, Failures.status(failure), began);
            throw failure;
        }
        int exit = Told.outcome(spec, outcome);
        tell(spec, job, about + " run=" + outcome.run(), always, outcome.status(), began);
        return exit;
    }

    /**
     * Says that a job did not begin, for its command line cannot be read; the options are looked for in it all the same.
     *
     * @param always whether the line for the log is written without any of the options, too
     */
    void refused(CommandSpec spec, String job, boolean always, List<String> arguments) {
        metrics = OptionValues.file("--metrics", arguments);
        health = OptionValues.file("--health", arguments);
        tell(spec, job, "run=none", always, ExitStatus.USAGE, Instant.now());
    }

    private void tell(CommandSpec spec, String job, String about, boolean always, ExitStatus status, Instant began) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        double seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
        boolean done = status == ExitStatus.DONE;
        long success = done ? now.getEpochSecond() : before();
        if (always || metrics != null || health != null) {
            PrintWriter writer =
                    done ? spec.commandLine().getOut() : spec.commandLine().getErr();
            writer.printf(
                    Locale.ROOT,
                    "job=%s %s state=%s exit=%d rows=%d rejected=%d seconds=%.1f%n",
                    job,
                    about,
                    status.name().toLowerCase(Locale.ROOT),
                    status.code(),
                    rows,
                    rejected,
                    seconds);
            writer.flush();
        }
        write(spec, metrics, metrics(job, status, seconds, now.getEpochSecond(), success));
        write(spec, health, health(job, status, seconds, now, success));
    }

    private String metrics(String job, ExitStatus status, double seconds, long now, long success) {
        StringBuilder text = new StringBuilder();
        gauge(text, job, "epaulet_exit_status", "How the last run ended: its exit status, 0 is done.", status.code());
        gauge(text, job, "epaulet_rows", "Rows of the delivery that the last run counted.", rows);
        gauge(text, job, "epaulet_rejected_rows", "Rows that the last run turned away.", rejected);
        gauge(text, job, "epaulet_duration_seconds", "How long the last run took.", seconds);
        gauge(text, job, "epaulet_last_run_timestamp_seconds", "When the last run ended.", now);
        if (success > 0) {
            gauge(text, job, LAST_SUCCESS, "When a run was last done.", success);
        }
        return text.toString();
    }

    private static void gauge(StringBuilder text, String job, String name, String help, Number value) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(" gauge\n");
        text.append(name)
                .append("{job_name=\"")
                .append(job)
                .append("\"} ")
                .append(value)
                .append('\n');
    }

    private String health(String job, ExitStatus status, double seconds, Instant now, long success) {
        return String.format(
                Locale.ROOT,
                """
                {
                  "job": "%s",
                  "healthy": %s,
                  "exit_status": %d,
                  "state": "%s",
                  "ended": "%s",
                  "seconds": %s,
                  "rows": %d,
                  "rejected": %d,
                  "last_success": %s
                }
                """,
                job,
                status == ExitStatus.DONE,
                status.code(),
                status.name().toLowerCase(Locale.ROOT),
                now,
                seconds,
                rows,
                rejected,
                success > 0 ? '"' + Instant.ofEpochSecond(success).toString() + '"' : "null");
    }

    /** Returns when a run was last done, as the files of the run before tell; 0: never. */
    private long before() {
        return Math.max(
                before(metrics, LAST_SUCCESS + "\\{[^}]*} (\\d+)", false),
                before(health, "\"last_success\": \"([^\"]+)\"", true));
    }

    private static long before(Path file, String pattern, boolean text) {
        try {
            Matcher found = file == null || !Files.isRegularFile(file)
                    ? null
                    : Pattern.compile(pattern).matcher(Files.readString(file));
            if (found == null || !found.find()) {
                return 0;
            }
            return text ? Instant.parse(found.group(1)).getEpochSecond() : Long.parseLong(found.group(1));
        } catch (IOException | RuntimeException unreadable) {
            return 0;
        }
    }

    /** Said before the work begins, for who waits for the file would wait in vain. */
    private static void checkWritable(String option, Path file) {
        if (file == null) {
            return;
        }
        try {
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            Files.delete(Files.createTempFile(folder, "." + file.getFileName(), ".part"));
        } catch (IOException | SecurityException failure) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "Option %s is %s, where no file can be written; name one in a folder that may be written."
                            .formatted(option, file),
                    failure);
        }
    }

    /**
     * A collector reads at any moment: the file is there whole, the old one or the new. That it cannot be written is said and
     * changes nothing of how the run ended.
     */
    private static void write(CommandSpec spec, Path file, String text) {
        if (file == null) {
            return;
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            Path part = Files.createTempFile(folder, "." + file.getFileName(), ".part");
            Files.write(part, text.getBytes(StandardCharsets.UTF_8));
            if (Files.getFileStore(part).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-r--r--"));
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("File " + file + " cannot be written; it tells of an earlier run.");
            err.flush();
        }
    }
}
