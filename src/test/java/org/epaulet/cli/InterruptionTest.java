package org.epaulet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a signal waits for before the process ends. */
class InterruptionTest {

    private final Interruption interruption = new Interruption();
    private final List<String> happened = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whereNoJobRunsNothingIsWaitedFor() throws InterruptedException {
        Thread signal = signal();
        signal.join(20_000);
        assertThat(signal.isAlive()).isFalse();
    }

    @Test
    void aJobIsAskedToStopAndTheProcessEndsOnlyWhenItIsSaidHow() throws InterruptedException {
        interruption.waits();
        interruption.stops(() -> happened.add("asked to stop"));
        Thread signal = signal();
        signal.join(500);
        assertThat(happened).containsExactly("asked to stop");
        assertThat(signal.isAlive()).isTrue();
        interruption.allSaid();
        signal.join(20_000);
        assertThat(signal.isAlive()).isFalse();
    }

    private Thread signal() {
        Thread signal = new Thread(interruption::interrupt, "signal");
        signal.start();
        return signal;
    }
}
