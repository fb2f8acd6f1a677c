package org.epaulet.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.epaulet.job.Progress;

/** Shows how far a run has come: a bar a step on a terminal, a plain line a step elsewhere. */
final class ProgressLine implements AutoCloseable {

    private static final long EVERY_MILLIS = 100;

    private final Progress progress;
    private final boolean terminal;
    private final ScheduledExecutorService clock;
    private String step = "";
    private ProgressBar bar;

    private ProgressLine(Progress progress, boolean terminal) {
        this.progress = progress;
        this.terminal = terminal;
        this.clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleAtFixedRate(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    static ProgressLine show(Progress progress) {
        return new ProgressLine(progress, System.console() != null);
    }

    private synchronized void look() {
        Progress.Stand stand = progress.stand();
        if (!stand.step().equals(step)) {
            begin(stand);
        }
        if (bar != null) {
            bar.maxHint(stand.total() == 0 ? -1 : stand.total());
            bar.stepTo(stand.done());
        }
    }

    private void begin(Progress.Stand stand) {
        step = stand.step();
        if (!terminal) {
            System.err.println(stand.total() == 0 ? step : step + ": " + stand.total() + " rows");
            return;
        }
        finish();
        bar = new ProgressBarBuilder()
                .setTaskName("%-22s".formatted(step))
                .setInitialMax(stand.total() == 0 ? -1 : stand.total())
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis((int) EVERY_MILLIS)
                .showSpeed()
                .setUnit(" rows", 1)
                .build();
    }

    private void finish() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    /** Shows nothing more. */
    synchronized void end() {
        if (!clock.isShutdown()) {
            look();
            clock.shutdownNow();
            finish();
        }
    }

    @Override
    public void close() {
        end();
    }
}
