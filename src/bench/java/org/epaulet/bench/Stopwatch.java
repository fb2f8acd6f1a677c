package org.epaulet.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Tells on standard output how long each step took, and how much processor time of all threads. */
final class Stopwatch {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Instant began = Instant.now();
    private Instant since = began;

    void step(String name) {
        Instant now = Instant.now();
        tell(name, since, now);
        since = now;
    }

    void all(String name) {
        tell(name, began, Instant.now());
    }

    private static void tell(String name, Instant from, Instant to) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.3f s, processor %.3f s%n",
                name,
                (to.nanos - from.nanos) / 1e9,
                (to.processor - from.processor) / 1e9);
    }

    private record Instant(long nanos, long processor) {
        static Instant now() {
            return new Instant(System.nanoTime(), SYSTEM.getProcessCpuTime());
        }
    }
}
