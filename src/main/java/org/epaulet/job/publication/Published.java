package org.epaulet.job.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.epaulet.audit.Manifest;
import org.epaulet.audit.ManifestFile;
import org.epaulet.audit.Signatures;
import org.epaulet.delivery.FileDigest;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.engine.StepLine;
import org.epaulet.job.engine.YearLock;
import org.epaulet.job.files.Folders;
import org.epaulet.job.outputs.AssembleOutputs;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.OutputStore;
import org.epaulet.job.store.RosterStore;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.SealStore;

/** The end of a run: totals are reconciled, the manifest is written last, and the folder appears as a whole. */
public final class Published {

    private final Engine engine;
    private final RunContext context;
    private final IntakeStore intake;
    private final OutputStore outputs;
    private final Publication publication;
    private final RunStore runs;
    private final RosterStore roster;
    private final Seals seals;
    private final PrivateKey key;

    /** Takes the key that signs; null: nothing is signed. */
    public Published(
            Engine engine,
            RunContext context,
            IntakeStore intake,
            OutputStore outputs,
            Publication publication,
            PrivateKey key) {
        this.engine = engine;
        this.context = context;
        this.intake = intake;
        this.outputs = outputs;
        this.publication = publication;
        this.runs = new RunStore(engine.jdbc());
        this.roster = new RosterStore(engine.jdbc());
        this.seals = new Seals(new SealStore(engine.jdbc()), context.run(), context.work());
        this.key = key;
    }

    /**
     * Publishes the folder and says so in the run's row. What the database holds is on the disk before the folder appears:
     * a restart must not find the folder published and the steps before it undone.
     *
     * @param totals checks what was assembled and returns the control totals
     * @param outside finds who was not employed on any day of the year; null: it is not about a whole year
     * @param previous the run whose manifest this one's follows; null: none
     * @throws StoppedException when totals differ, the year was taken over, or the folder cannot be written
     */
    public void publish(
            YearLock lock,
            Supplier<AssembleOutputs> assembling,
            Function<AssembleOutputs, SortedMap<String, String>> totals,
            Supplier<List<String>> outside,
            Run previous) {
        lock.fence();
        Run run = runs.find(context.run()).orElseThrow();
        engine.force();
        if (!publication.published(outputs.files())) {
            AssembleOutputs assembly = assembling.get();
            assembly.complete();
            write(run, totals.apply(assembly), outside.get(), previous);
            publication.publish(lock::fence);
        }
        Path manifest = publication.folder().resolve(Publication.MANIFEST);
        Path signature = publication.folder().resolve(Signatures.FILE);
        seals.close(Files.exists(signature) ? FileDigest.sha256(signature) : null);
        runs.published(context.run(), FileDigest.sha256(manifest), RunStore.now());
    }

    private List<Manifest.StepCount> steps(Run run) {
        return StepLine.of(engine, run).stream()
                .filter(step -> step.rows() > 0)
                .map(step -> new Manifest.StepCount(step.name(), step.rows()))
                .toList();
    }

    private void write(Run run, SortedMap<String, String> totals, List<String> outside, Run previous) {
        byte[] manifest = ManifestFile.bytes(new ManifestDraft(context, intake, outputs, roster.units(context.run()))
                .of(run, steps(run), totals, outside, previous));
        write(Publication.MANIFEST, manifest);
        if (key != null) {
            write(Signatures.FILE, Signatures.sign(key, manifest));
        }
    }

    private void write(String name, byte[] bytes) {
        Path file = publication.staging().resolve(name);
        try {
            Files.write(file, bytes);
            Folders.ownOnly(file);
        } catch (IOException failure) {
            throw Folders.unusable(publication.staging(), failure);
        }
    }
}
