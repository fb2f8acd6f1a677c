package org.epaulet.cli;

import java.util.concurrent.CountDownLatch;

/**
 * What Ctrl-C and SIGTERM do to a running job: it is asked to stop, and the process ends once its running chunks are
 * committed and its stores are closed.
 */
final class Interruption implements AutoCloseable {

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook;
    private volatile Runnable stopping = () -> {};

    private Interruption() {
        hook = new Thread(this::interrupt, "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Begins to listen; to be closed last, behind everything that has to be closed in order. */
    static Interruption listen() {
        return new Interruption();
    }

    /** Names what asks the job to stop. */
    void stops(Runnable stop) {
        stopping = stop;
    }

    private void interrupt() {
        stopping.run();
        try {
            closed.await();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyStopping) {
            // the hook runs, and ends now
        }
    }
}
