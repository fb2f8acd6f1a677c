package org.epaulet.cli;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a job ended, in Prometheus text format. */
final class Metrics {

    private static final String LAST_SUCCESS = "epaulet_last_success_timestamp_seconds";

    private static final Pattern LAST = Pattern.compile(LAST_SUCCESS + "\\{[^}]*} (\\d+)");

    private final String job;
    private final StringBuilder text = new StringBuilder();

    private Metrics(String job) {
        this.job = job;
    }

    static String text(Ended ended) {
        Metrics metrics = new Metrics(ended.job());
        metrics.gauge(
                "epaulet_exit_status",
                "How the last run ended: its exit status, 0 is done.",
                ended.status().code());
        metrics.gauge("epaulet_rows", "Rows of the delivery that the last run counted.", ended.rows());
        metrics.gauge("epaulet_rejected_rows", "Rows that the last run turned away.", ended.rejected());
        metrics.gauge("epaulet_duration_seconds", "How long the last run took.", ended.seconds());
        metrics.gauge(
                "epaulet_last_run_timestamp_seconds",
                "When the last run ended.",
                ended.at().getEpochSecond());
        if (ended.lastSuccess() != null) {
            metrics.gauge(
                    LAST_SUCCESS,
                    "When a run was last done.",
                    ended.lastSuccess().getEpochSecond());
        }
        return metrics.text.toString();
    }

    private void gauge(String name, String help, Number value) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(" gauge\n");
        text.append(name)
                .append("{job_name=\"")
                .append(job)
                .append("\"} ")
                .append(value)
                .append('\n');
    }

    /** Returns when the job was last done, as such a file tells. */
    static Optional<Instant> lastSuccess(String text) {
        Matcher found = LAST.matcher(text);
        return found.find() ? Optional.of(Instant.ofEpochSecond(Long.parseLong(found.group(1)))) : Optional.empty();
    }
}
