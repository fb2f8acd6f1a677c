package org.epaulet.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.epaulet.job.outcome.Progress;

/** Shows how far a run has come: a bar a step on a terminal, plain lines elsewhere. */
final class ProgressLine implements AutoCloseable {

    private static final long EVERY_MILLIS = 100;

    /** How steps are shown: each is told at least once, the last time when it has ended. */
    interface View {
        void show(Progress.Stand stand);
    }

    private final Progress progress;
    private final View view;
    private final ScheduledExecutorService clock;
    private int ended;

    private ProgressLine(Progress progress, View view) {
        this.progress = progress;
        this.view = view;
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleAtFixedRate(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Shows it on standard error if that is a terminal, else as lines. */
    static ProgressLine show(Progress progress, PrintWriter err) {
        return new ProgressLine(
                progress,
                Terminal.isStandardError(Map.copyOf(System.getenv()))
                        ? new ProgressBars(System.err)
                        : new ProgressLines(err));
    }

    private synchronized void look() {
        List<Progress.Stand> stands = progress.stands(ended);
        stands.forEach(view::show);
        ended += (int) stands.stream().filter(Progress.Stand::ended).count();
    }

    /** Shows the last step's end, and then nothing more. */
    synchronized void end() {
        if (!clock.isShutdown()) {
            clock.shutdownNow();
            progress.end();
            look();
        }
    }

    @Override
    public void close() {
        end();
    }
}
