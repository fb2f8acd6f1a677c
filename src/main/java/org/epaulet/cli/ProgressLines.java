package org.epaulet.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.epaulet.job.outcome.Progress;

/** A plain line at each step's end, and now and then during a long one. */
final class ProgressLines implements ProgressLine.View {

    private static final Duration LONG = Duration.ofSeconds(10);

    private final PrintWriter writer;
    private Duration told = LONG;

    ProgressLines(PrintWriter writer) {
        this.writer = writer;
    }

    @Override
    public void show(Progress.Stand stand) {
        if (stand.ended()) {
            tell("%s: %s%s"
                    .formatted(
                            stand.step(),
                            stand.done() == 0 ? "" : rows(stand.done()) + " rows, ",
                            seconds(stand.taken())));
            told = LONG;
        } else if (stand.taken().compareTo(told) >= 0) {
            tell("%s: %s%s rows after %s"
                    .formatted(
                            stand.step(),
                            rows(stand.done()),
                            stand.total() > stand.done() ? " of about " + rows(stand.total()) : "",
                            seconds(stand.taken())));
            told = stand.taken().plus(LONG);
        }
    }

    private void tell(String line) {
        writer.println(line);
        writer.flush();
    }

    private static String rows(long rows) {
        return String.format(Locale.ROOT, "%,d", rows);
    }

    private static String seconds(Duration taken) {
        return String.format(Locale.ROOT, "%d.%d s", taken.toSeconds(), taken.toMillisPart() / 100);
    }
}
