package org.epaulet.cli;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressState;
import org.epaulet.job.outcome.Progress;

/** A step in one line: while it runs a bar, rows, rate and time left; when it has ended its rows, rate and time. */
final class StepText {

    private static final int BAR = 24;

    private StepText() {}

    /** Returns the line of a running step, no wider than the terminal; blanks cover what a longer one left. */
    static String running(ProgressState state, int width) {
        int room = Math.max(0, width - 1);
        String line = "%-22s ".formatted(state.getTaskName())
                + running(state.getCurrent(), state.isIndefinite() ? 0 : state.getMax(), state.getElapsedAfterStart());
        return line.length() > room ? line.substring(0, room) : line + " ".repeat(room - line.length());
    }

    static String running(long done, long estimate, Duration taken) {
        if (estimate == 0) {
            return summary(done, taken);
        }
        long total = Math.max(done, estimate);
        int filled = (int) (BAR * done / total);
        return "[%s%s] %3d%%  %s of %s rows, %s%s"
                .formatted(
                        "=".repeat(filled),
                        " ".repeat(BAR - filled),
                        100 * done / total,
                        number(done),
                        number(total),
                        rate(done, taken),
                        done == 0
                                ? ""
                                : ", " + clock(taken.multipliedBy(total - done).dividedBy(done)) + " left");
    }

    /** Returns the line of a step that has ended. */
    static String ended(Progress.Stand stand) {
        return "%-22s %s".formatted(stand.step(), summary(stand.done(), stand.taken()));
    }

    private static String summary(long done, Duration taken) {
        return (done == 0 ? "" : number(done) + " rows, " + rate(done, taken) + ", ") + clock(taken);
    }

    private static String rate(long done, Duration taken) {
        return number(1000 * done / Math.max(1, taken.toMillis())) + "/s";
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String clock(Duration time) {
        return time.toHours() > 0
                ? "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : "%d:%02d".formatted(time.toMinutesPart(), time.toSecondsPart());
    }
}
