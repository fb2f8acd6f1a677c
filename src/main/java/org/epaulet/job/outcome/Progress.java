package org.epaulet.job.outcome;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** How far a run has come; steps tell it, a command line shows it. Safe for many threads. */
public final class Progress {

    /**
     * How far one step has come.
     *
     * @param done rows
     * @param total rows, perhaps an estimate; 0: nobody knows
     * @param taken time since it began, or until it ended
     */
    public record Stand(String step, long done, long total, Duration taken, boolean ended) {}

    private static final class Begun {

        private final String step;
        private final long total;
        private final long from = System.nanoTime();
        private final AtomicLong done = new AtomicLong();
        private Long to;

        private Begun(String step, long total) {
            this.step = step;
            this.total = total;
        }
    }

    private final List<Begun> steps = new ArrayList<>();

    /** Begins a step of so many rows, perhaps an estimate; 0: nobody knows how many. The step before has ended. */
    public synchronized void begin(String name, long rows) {
        end();
        steps.add(new Begun(name, rows));
    }

    /** Adds rows that are done. */
    public void advance(long rows) {
        present().done.addAndGet(rows);
    }

    private synchronized Begun present() {
        if (steps.isEmpty()) {
            begin("", 0);
        }
        return steps.get(steps.size() - 1);
    }

    /** Ends the present step, if there is one. */
    public synchronized void end() {
        if (!steps.isEmpty() && present().to == null) {
            present().to = System.nanoTime();
        }
    }

    /** Returns how far the steps have come, without so many that were begun first. */
    public synchronized List<Stand> stands(int skipped) {
        return steps.subList(skipped, steps.size()).stream()
                .map(step -> new Stand(
                        step.step,
                        step.done.get(),
                        step.total,
                        Duration.ofNanos((step.to == null ? System.nanoTime() : step.to) - step.from),
                        step.to != null))
                .toList();
    }
}
