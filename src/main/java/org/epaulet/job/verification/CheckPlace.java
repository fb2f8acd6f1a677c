package org.epaulet.job.verification;

import java.nio.file.Path;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.engine.YearLock;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;

/**
 * Where one check of a published run computes it again: under a number that no run and no other check has, in a folder of its
 * own. The place of a check whose process died is taken over, with what it left there.
 */
final class CheckPlace implements AutoCloseable {

    /** So many checks of one run can be under way at the same time. */
    private static final int PLACES = 8;

    private final long run;
    private final int place;
    private final Path work;
    private final YearLock lock;

    private CheckPlace(long run, int place, Path work, YearLock lock) {
        this.run = run;
        this.place = place;
        this.work = work;
        this.lock = lock;
    }

    /**
     * Takes the first place that is free.
     *
     * @throws StoppedException when none is; the sentence says who has the last one
     */
    static CheckPlace take(Engine engine, long run) {
        for (int place = 1; ; place++) {
            try {
                YearLock lock = engine.lockCheck(run, place);
                lock.hold(run);
                return new CheckPlace(run, place, engine.work().toAbsolutePath(), lock);
            } catch (StoppedException another) {
                if (another.status() != ExitStatus.HELD || place == PLACES) {
                    throw another;
                }
            }
        }
    }

    /** Returns the number of its rows in the database. */
    long number() {
        return -(run * PLACES + place);
    }

    Path folder() {
        return work.resolve("verify-" + run + "-" + place);
    }

    /**
     * Makes sure that the place is still this process's.
     *
     * @throws StoppedException when this process was taken for dead
     */
    void check() {
        lock.check();
    }

    @Override
    public void close() {
        lock.close();
    }
}
