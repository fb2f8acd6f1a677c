package org.epaulet.job.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.epaulet.audit.Signatures;
import org.epaulet.delivery.FileDigest;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.engine.StepLine;
import org.epaulet.job.engine.YearLock;
import org.epaulet.job.files.Folders;
import org.epaulet.job.publication.Publication;
import org.epaulet.job.publication.Seals;
import org.epaulet.job.store.IntakeStore;
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
        if (!publication.published(new NightManifest(work).bytes())) {
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
        IntakeStore intake = work.intake();
        List<String> notices = new ArrayList<>(intake.notices());
        notices.add(
                read == 0
                        ? "Nothing of the delivery has changed, and nothing of it was read since run %d."
                                .formatted(continues)
                        : "%d rows were read; the others are as they were for run %d.".formatted(read, continues));
        intake.writeNotices(notices);
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
