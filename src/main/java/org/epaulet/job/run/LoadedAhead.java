package org.epaulet.job.run;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.epaulet.evidence.Archive;
import org.epaulet.workbook.WorkbookAssembler;

/**
 * What a run needs only later, loaded while its tables are received, which keeps one processor busy; before, it would make the start
 * longer.
 */
final class LoadedAhead {

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private LoadedAhead() {}

    /** Begins, the first time in a process; whoever needs what cannot be loaded says so. */
    static void begin() {
        if (BEGUN.compareAndSet(false, true)) {
            CompletableFuture.runAsync(Archive::load).thenRun(WorkbookAssembler::load);
        }
    }
}
