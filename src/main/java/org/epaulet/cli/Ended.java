package org.epaulet.cli;

import java.time.Instant;
import java.util.Locale;
import org.epaulet.job.outcome.ExitStatus;

/**
 * How a job ended, for who did not watch.
 *
 * @param at the second at which it did
 * @param seconds how long it took
 * @param rows of the delivery
 * @param rejected how many of them were turned away
 * @param lastSuccess when the job was last done; null: never
 */
record Ended(String job, ExitStatus status, Instant at, double seconds, long rows, long rejected, Instant lastSuccess) {

    boolean done() {
        return status == ExitStatus.DONE;
    }

    String state() {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the line for the log.
     *
     * @param about what the job was asked for, in words of the form key=value
     */
    String line(String about) {
        return String.format(
                Locale.ROOT,
                "job=%s %s state=%s exit=%d rows=%d rejected=%d seconds=%.1f",
                job,
                about,
                state(),
                status.code(),
                rows,
                rejected,
                seconds);
    }
}
