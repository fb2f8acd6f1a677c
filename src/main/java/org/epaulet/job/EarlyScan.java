package org.epaulet.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import org.epaulet.delivery.DeliveryException;
import org.epaulet.delivery.DeliveryFile;
import org.epaulet.delivery.DeliveryFolder;
import org.epaulet.job.store.IntakeStore.Input;

/** The files of a delivery being read through while the stores are opened: each takes one of two processors for a second. */
final class EarlyScan {

    private final CompletableFuture<List<Input>> scan;

    private EarlyScan(CompletableFuture<List<Input>> scan) {
        this.scan = scan;
    }

    /** Begins; what is wrong with a file is told when its outcome is asked for. */
    static EarlyScan of(DeliveryFolder delivery) {
        // threads of its own: the one that asks for it does not help
        ForkJoinPool readers = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
        return new EarlyScan(CompletableFuture.supplyAsync(() -> Inputs.scan(delivery, Optional.empty()), readers)
                .whenComplete((inputs, failure) -> readers.shutdown()));
    }

    /**
     * Returns the files; those read early only if evaluations are no extract, which is taken under the year's lock.
     *
     * @throws DeliveryException if one cannot be read or has neither encoding
     */
    List<Input> inputs(JobDefinition definition, Path data, Optional<DeliveryFile> extract) {
        if (extract.isPresent()) {
            return Inputs.scan(definition.delivery(data), extract);
        }
        try {
            return scan.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof DeliveryException told ? told : failure;
        }
    }
}
