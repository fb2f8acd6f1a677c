package org.epaulet.cli;

import java.util.concurrent.CountDownLatch;

/**
 * What Ctrl-C and SIGTERM do to a running job: it is asked to stop, and the process ends once its running chunks are committed,
 * its stores are closed, and how it ended is said. Where no job runs, the process ends at once.
 */
final class Interruption {

    private final CountDownLatch said = new CountDownLatch(1);
    private volatile Runnable stopping;

    /** Listens until the process ends. */
    static Interruption listen() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::interrupt, "interruption"));
        return interruption;
    }

    /** A job is about to run: from now on nothing ends before it is said how. */
    void waits() {
        stops(() -> {});
    }

    /** Names what asks the job to stop. */
    void stops(Runnable stop) {
        stopping = stop;
    }

    /** Everything is said: nothing is waited for any more. */
    void allSaid() {
        said.countDown();
    }

    /** Does what a signal asks for; returns when the process may end. */
    void interrupt() {
        Runnable stop = stopping;
        if (stop == null) {
            return;
        }
        stop.run();
        try {
            said.await();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
