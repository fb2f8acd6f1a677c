package org.epaulet.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.epaulet.job.outcome.Progress;

/** A bar for each step, with rows, rate and time left. */
final class ProgressBars implements ProgressLine.View {

    private static final int EVERY_MILLIS = 100;

    private ProgressBar bar;

    @Override
    public void show(Progress.Stand stand) {
        if (stand.ended()) {
            end(stand);
            return;
        }
        if (bar == null) {
            bar = begin(stand);
        }
        bar.stepTo(stand.done());
    }

    /** The bar gives way to a line that stays; a step too short for a bar has that line alone. */
    private void end(Progress.Stand stand) {
        if (bar != null) {
            bar.close();
            bar = null;
        }
        System.err.println(StepText.ended(stand));
    }

    private static ProgressBar begin(Progress.Stand stand) {
        return new ProgressBarBuilder()
                .setTaskName(stand.step())
                .setInitialMax(stand.total() == 0 ? -1 : stand.total())
                .setUpdateIntervalMillis(EVERY_MILLIS)
                .continuousUpdate()
                .clearDisplayOnFinish()
                .setRenderer(StepText::running)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build();
    }
}
