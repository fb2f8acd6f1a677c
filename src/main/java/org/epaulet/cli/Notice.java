package org.epaulet.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.epaulet.delivery.FileCount;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.Outcome;
import org.epaulet.job.run.RunBook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/**
 * The options by which somebody notices how a run ended that nobody watched: metrics for a node exporter, a health file, and one
 * line for the log. No person is named in any of them, so everybody may read them.
 */
final class Notice {

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
        metrics().checkWritable();
        health().checkWritable();
        Instant began = Instant.now();
        Outcome outcome;
        try {
            outcome = work.call();
        } catch (Exception failure) {
            tell(spec, about, always, ended(job, Failures.status(failure), began));
            throw failure;
        }
        int exit = Told.outcome(spec, outcome);
        tell(spec, about + " run=" + outcome.run(), always, ended(job, outcome.status(), began));
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
        tell(spec, "run=none", always, ended(job, ExitStatus.USAGE, Instant.now()));
    }

    private NoticeFile metrics() {
        return new NoticeFile("--metrics", metrics);
    }

    private NoticeFile health() {
        return new NoticeFile("--health", health);
    }

    private Ended ended(String job, ExitStatus status, Instant began) {
        Instant now = Instant.now();
        Instant at = now.truncatedTo(ChronoUnit.SECONDS);
        return new Ended(
                job,
                status,
                at,
                Duration.between(began, now).toMillis() / 1000.0,
                rows,
                rejected,
                status == ExitStatus.DONE ? at : before());
    }

    /** Returns when a run was last done, as the files of the run before tell; null: never. */
    private Instant before() {
        return Stream.of(metrics().before(Metrics::lastSuccess), health().before(Health::lastSuccess))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private void tell(CommandSpec spec, String about, boolean always, Ended ended) {
        PrintWriter err = spec.commandLine().getErr();
        if (always || metrics().wanted() || health().wanted()) {
            PrintWriter writer = ended.done() ? spec.commandLine().getOut() : err;
            writer.println(ended.line(about));
            writer.flush();
        }
        metrics().write(Metrics.text(ended), err);
        health().write(Health.text(ended), err);
    }
}
