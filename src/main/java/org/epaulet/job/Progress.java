package org.epaulet.job;

import java.util.concurrent.atomic.AtomicLong;

/** How far a run has come; steps tell it, a command line shows it. Safe for many threads. */
public final class Progress {

    /** How far one step has come. */
    public record Stand(String step, long done, long total) {}

    private final AtomicLong done = new AtomicLong();
    private volatile String step = "";
    private volatile long total;

    /** Begins a step of so many rows; 0: nobody knows how many. */
    public void begin(String name, long rows) {
        step = name;
        total = rows;
        done.set(0);
    }

    /** Adds rows that are done. */
    public void advance(long rows) {
        done.addAndGet(rows);
    }

    /** Returns how far the present step has come. */
    public Stand stand() {
        return new Stand(step, done.get(), total);
    }
}
