package org.epaulet.job.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.epaulet.audit.Signatures;
import org.epaulet.delivery.CodePoints;
import org.epaulet.delivery.FileDigest;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.engine.StepLine;
import org.epaulet.job.engine.YearLock;
import org.epaulet.job.files.Folders;
import org.epaulet.job.publication.Publication;
import org.epaulet.job.publication.Seals;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.IntakeStore.Input;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;

/** The end of a night: the manifest is written last, the folder appears as a whole, and what it rests on is sealed. */
final class NightPublication {

    private final NightWork work;
    private final NightOutputs outputs;
    private final Publication publication;
    private final Run run;

    NightPublication(NightWork work, NightOutputs outputs) {
        this.work = work;
        this.outputs = outputs;
        this.publication = work.publication();
        this.run = work.run();
    }

    /** Publishes the folder, unless a process that died behind the rename has done so. */
    long publish() throws IOException {
        YearLock lock = work.setting().lock();
        lock.fence();
        work.setting().engine().force();
        if (publication.stands(new NightManifest(work).bytes())) {
            publication.discard();
        } else {
            outputs.complete();
            byte[] manifest = new NightManifest(work).bytes();
            place(Publication.MANIFEST, manifest);
            if (work.setting().key() != null) {
                place(Signatures.FILE, Signatures.sign(work.setting().key(), manifest));
            }
            publication.publish(lock::fence);
        }
        tellRead();
        seal();
        work.runs()
                .published(
                        run.number(),
                        FileDigest.sha256(publication.folder().resolve(Publication.MANIFEST)),
                        RunStore.now());
        return 0;
    }

    private void place(String name, byte[] bytes) throws IOException {
        Path file = publication.staging().resolve(name);
        Files.write(file, bytes);
        Folders.ownOnly(file);
    }

    /** Tells how much of the delivery was read, where an earlier night spared some of it. */
    private void tellRead() {
        Long continues = work.night().continues();
        if (continues == null) {
            return;
        }
        long read = StepLine.of(work.setting().engine(), run).stream()
                .filter(step -> NightlyJob.READING.contains(step.name()))
                .mapToLong(StepLine::rows)
                .sum();
        List<Input> now = work.intake().inputs();
        List<Input> before = new IntakeStore(work.jdbc(), continues).inputs();
        List<String> notices = new ArrayList<>(work.intake().notices());
        notices.add(read(read, continues, contents(now).equals(contents(before))));
        Set<String> removed = names(before);
        removed.removeAll(names(now));
        if (!removed.isEmpty()) {
            notices.add("No longer delivered since run %d, and no longer counted: %s."
                    .formatted(continues, String.join(", ", removed)));
        }
        work.intake().writeNotices(notices);
    }

    private static String read(long rows, long continues, boolean same) {
        if (rows > 0) {
            return "%d rows were read; the others are as they were for run %d.".formatted(rows, continues);
        }
        return (same
                        ? "Nothing of the delivery has changed, and nothing of it was read since run %d."
                        : "Nothing of the delivery had to be read: what there is is as it was for run %d.")
                .formatted(continues);
    }

    private static Set<String> names(List<Input> files) {
        return files.stream().map(Input::name).collect(Collectors.toCollection(() -> new TreeSet<>(CodePoints.ORDER)));
    }

    private static List<String> contents(List<Input> files) {
        return files.stream().map(file -> file.name() + " " + file.sha256()).toList();
    }

    private void seal() {
        Path signature = publication.folder().resolve(Signatures.FILE);
        String digest = Files.exists(signature) ? FileDigest.sha256(signature) : null;
        Engine engine = work.setting().engine();
        Long continues = work.night().continues();
        if (continues == null) {
            Seals.of(engine, run.number()).close(digest);
        } else {
            Seals.of(engine, run.number()).close(digest, Seals.of(engine, continues));
        }
    }
}
