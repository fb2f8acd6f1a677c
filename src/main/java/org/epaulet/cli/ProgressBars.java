package org.epaulet.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.epaulet.job.outcome.Progress;

/** A bar for each step, with rows, rate and time left. */
final class ProgressBars implements ProgressLine.View {

    private static final int EVERY_MILLIS = 100;

    private final PrintStream terminal;
    private final BarLine line;
    private ProgressBar bar;

    ProgressBars(PrintStream terminal) {
        this.terminal = terminal;
        this.line = new BarLine(terminal);
    }

    /** The terminal's line on which bars are drawn: it is written over, and ended by the line that stays. */
    private static final class BarLine extends ConsoleProgressBarConsumer {

        private final PrintStream terminal;
        private int drawn;

        BarLine(PrintStream terminal) {
            super(terminal);
            this.terminal = terminal;
        }

        @Override
        public void accept(String text) {
            super.accept(text);
            drawn = text.length();
        }

        @Override
        public void close() {
            terminal.print("\r" + " ".repeat(drawn) + "\r");
            terminal.flush();
        }
    }

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
            // one that ends before it was drawn is drawn by its end, and left
            line.close();
            bar = null;
        }
        terminal.println(StepText.ended(stand));
    }

    private ProgressBar begin(Progress.Stand stand) {
        return new ProgressBarBuilder()
                .setTaskName(stand.step())
                .setInitialMax(stand.total() == 0 ? -1 : stand.total())
                .setUpdateIntervalMillis(EVERY_MILLIS)
                .continuousUpdate()
                .setRenderer(StepText::running)
                .setConsumer(line)
                .build();
    }
}
