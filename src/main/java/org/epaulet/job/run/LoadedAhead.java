package org.epaulet.job.run;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.epaulet.delivery.DeliveryFile;
import org.epaulet.delivery.DeliveryFolder;
import org.epaulet.evidence.Archive;
import org.epaulet.job.store.IntakeStore.Input;
import org.epaulet.workbook.WorkbookAssembler;

/**
 * What a run needs only later, loaded while its tables are received, which keeps one processor busy; before, it would make the start
 * longer. A night first reads its whole delivery for the digests, which keeps one busy too, and loads it then.
 */
final class LoadedAhead {

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private LoadedAhead() {}

    /** Begins for files that are about to be digested. */
    static void begin(DeliveryFolder delivery) {
        begin(delivery.files().stream().map(file -> file.format().name()));
    }

    /** Begins for the files of a run. */
    static void begin(List<Input> inputs) {
        begin(inputs.stream().map(Input::format));
    }

    /** Begins, the first time in a process; whoever needs what cannot be loaded says so. */
    private static void begin(Stream<String> formats) {
        if (BEGUN.compareAndSet(false, true)) {
            CompletableFuture<Void> archive = CompletableFuture.runAsync(Archive::load);
            // who reads workbooks loads the same library from its other end: the two might wait for each other for good
            if (formats.noneMatch(DeliveryFile.Format.XLSX.name()::equals)) {
                archive.thenRun(WorkbookAssembler::load);
            }
        }
    }
}
