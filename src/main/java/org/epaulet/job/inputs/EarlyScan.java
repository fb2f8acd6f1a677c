package org.epaulet.job.inputs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.epaulet.delivery.DeliveryException;
import org.epaulet.delivery.DeliveryFile;
import org.epaulet.delivery.DeliveryFolder;
import org.epaulet.delivery.FileStamps;
import org.epaulet.delivery.RunningDigest;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.store.IntakeStore.Input;

/** The files of a delivery being read through while the stores are opened: each takes one of two processors for a second. */
public final class EarlyScan {

    private final DeliveryFolder delivery;
    private final FileStamps stamps;
    private final CompletableFuture<List<Input>> scan;
    private final CompletableFuture<Map<String, RunningDigest>> digests;

    private EarlyScan(
            DeliveryFolder delivery,
            FileStamps stamps,
            CompletableFuture<List<Input>> scan,
            CompletableFuture<Map<String, RunningDigest>> digests) {
        this.delivery = delivery;
        this.stamps = stamps;
        this.scan = scan;
        this.digests = digests;
    }

    /** Begins; what is wrong with a file is told when its outcome is asked for. */
    public static EarlyScan of(DeliveryFolder delivery) {
        FileStamps stamps = FileStamps.of(delivery.files());
        return new EarlyScan(delivery, stamps, begun(() -> Inputs.scan(delivery, Optional.empty())), null);
    }

    /** Begins for a run that may go on from another one, of whose files only what has changed is asked again. */
    public static EarlyScan again(DeliveryFolder delivery) {
        FileStamps stamps = FileStamps.of(delivery.files());
        return new EarlyScan(delivery, stamps, null, begun(() -> Inputs.digests(delivery)));
    }

    private static <T> CompletableFuture<T> begun(Supplier<T> reading) {
        // threads of its own: the one that asks for it does not help
        ForkJoinPool readers = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
        return CompletableFuture.supplyAsync(reading, readers).whenComplete((read, failure) -> readers.shutdown());
    }

    /** Returns how the files looked before. */
    public FileStamps stamps() {
        return stamps;
    }

    /**
     * Returns the files; those read early only if evaluations are no extract, which is taken under the year's lock.
     *
     * @param earlier the files of the run that is gone on from, by name
     * @throws DeliveryException if one cannot be read or has neither encoding
     */
    public List<Input> inputs(
            JobDefinition definition, Path data, Optional<DeliveryFile> extract, Supplier<Map<String, Input>> earlier) {
        try {
            if (digests != null) {
                return Inputs.again(delivery, extract, digests.join(), earlier.get());
            }
            return extract.isPresent() ? Inputs.scan(definition.delivery(data), extract) : scan.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof DeliveryException told ? told : failure;
        }
    }
}
