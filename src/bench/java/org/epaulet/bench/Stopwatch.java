package org.epaulet.bench;

import java.util.Locale;

/** Tells on standard output how long each step took. */
final class Stopwatch {

    private final long began = System.nanoTime();
    private long since = began;

    void step(String name) {
        long now = System.nanoTime();
        tell(name, now - since);
        since = now;
    }

    void all(String name) {
        tell(name, System.nanoTime() - began);
    }

    private static void tell(String name, long nanos) {
        System.out.printf(Locale.ROOT, "%s: %.3f s%n", name, nanos / 1e9);
    }
}
