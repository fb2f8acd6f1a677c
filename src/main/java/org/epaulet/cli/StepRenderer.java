package org.epaulet.cli;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;

/** One line for a step: while it runs a bar, rows, rate and time left; when it has ended its rows, rate and time. */
final class StepRenderer implements ProgressBarRenderer {

    private static final int BAR = 24;

    @Override
    public String render(ProgressState state, int width) {
        String line = "%-22s %s".formatted(state.getTaskName(), state.isAlive() ? running(state) : ended(state));
        // a line must not be wrapped, and has to cover what a longer one left
        int room = Math.max(0, width - 1);
        return line.length() > room ? line.substring(0, room) : line + " ".repeat(room - line.length());
    }

    private static String running(ProgressState state) {
        if (state.isIndefinite()) {
            return (state.getCurrent() == 0 ? "" : rowsAndRate(state) + ", ") + clock(state.getElapsedAfterStart());
        }
        long done = state.getCurrent();
        long total = Math.max(1, Math.max(done, state.getMax()));
        int filled = (int) (BAR * done / total);
        return "[%s%s] %3d%%  %s of %s, %s%s"
                .formatted(
                        "=".repeat(filled),
                        " ".repeat(BAR - filled),
                        100 * done / total,
                        number(done),
                        number(total) + " rows",
                        rate(state),
                        done == 0 ? "" : ", " + clock(left(state, done, total)) + " left");
    }

    private static String ended(ProgressState state) {
        return (state.getCurrent() == 0 ? "" : rowsAndRate(state) + ", ") + clock(state.getElapsedAfterStart());
    }

    private static Duration left(ProgressState state, long done, long total) {
        return Duration.ofMillis(state.getElapsedAfterStart().toMillis() * (total - done) / done);
    }

    private static String rowsAndRate(ProgressState state) {
        return number(state.getCurrent()) + " rows, " + rate(state);
    }

    private static String rate(ProgressState state) {
        return number(1000
                        * state.getCurrent()
                        / Math.max(1, state.getElapsedAfterStart().toMillis())) + "/s";
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
