package org.epaulet.job.run;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.epaulet.delivery.DeliveryFile;
import org.epaulet.evidence.Archive;
import org.epaulet.job.store.IntakeStore.Input;
import org.epaulet.workbook.WorkbookAssembler;

/**
 * What a run needs only later, loaded while its tables are received, which keeps one processor busy; before, it would make the start
 * longer.
 */
final class LoadedAhead {

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private LoadedAhead() {}

    /** Begins, the first time in a process; whoever needs what cannot be loaded says so. */
    static void begin(List<Input> inputs) {
        if (BEGUN.compareAndSet(false, true)) {
            CompletableFuture<Void> archive = CompletableFuture.runAsync(Archive::load);
            // who reads workbooks loads the same library from its other end: the two might wait for each other for good
            if (inputs.stream().noneMatch(LoadedAhead::workbook)) {
                archive.thenRun(WorkbookAssembler::load);
            }
        }
    }

    private static boolean workbook(Input input) {
        return input.format().equals(DeliveryFile.Format.XLSX.name());
    }
}
