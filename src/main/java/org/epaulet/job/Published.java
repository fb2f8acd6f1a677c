package org.epaulet.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.epaulet.audit.Manifest;
import org.epaulet.audit.ManifestFile;
import org.epaulet.delivery.CodePoints;
import org.epaulet.delivery.FileDigest;
import org.epaulet.job.store.ControlStore;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.OutputStore;
import org.epaulet.job.store.RosterStore;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;

/** The end of a run: totals are reconciled, the manifest is written last, and the folder appears as a whole. */
final class Published {

    private final RunContext context;
    private final IntakeStore intake;
    private final OutputStore outputs;
    private final Publication publication;
    private final RunStore runs;
    private final RosterStore roster;
    private final RunBook book;

    Published(Engine engine, RunContext context, IntakeStore intake, OutputStore outputs, Publication publication) {
        this.context = context;
        this.intake = intake;
        this.outputs = outputs;
        this.publication = publication;
        this.runs = new RunStore(engine.jdbc());
        this.roster = new RosterStore(engine.jdbc());
        this.book = new RunBook(engine);
    }

    /**
     * Publishes the folder and says so in the run's row.
     *
     * @throws StoppedException when totals differ, the year was taken over, or the folder cannot be written
     */
    void reconcileAndPublish(ControlStore control, YearLock lock) {
        lock.fence();
        Run run = runs.find(context.run()).orElseThrow();
        if (Files.exists(publication.staging())) {
            SortedMap<String, String> totals =
                    new Reconciliation(intake, control, new CsvTotals(publication.staging())).check();
            write(manifest(run, totals));
            publication.publish();
        }
        Path manifest = publication.folder().resolve(Publication.MANIFEST);
        runs.published(context.run(), FileDigest.sha256(manifest), YearEnd.now());
    }

    private Manifest manifest(Run run, SortedMap<String, String> totals) {
        return new Manifest(
                run.job(),
                run.year(),
                run.language(),
                run.software(),
                new Manifest.PolicyDigest(context.policy().code(), run.policyDigest()),
                Intake.sha256(context.definition().meaning()),
                new Sources(context, intake, roster.units(context.run())).inputs(),
                steps(run),
                totals,
                outputs.files().stream()
                        .sorted(Comparator.comparing(OutputStore.Output::name, CodePoints.ORDER))
                        .map(file -> new Manifest.Output(file.name(), file.sha256(), file.contentSha256()))
                        .toList(),
                runs.latestPublished(run.job(), run.year())
                        .map(Run::manifestDigest)
                        .orElse(null));
    }

    private List<Manifest.StepCount> steps(Run run) {
        return book.steps(run).stream()
                .filter(step -> step.rows() > 0)
                .map(step -> new Manifest.StepCount(step.name(), step.rows()))
                .toList();
    }

    private void write(Manifest manifest) {
        Path file = publication.staging().resolve(Publication.MANIFEST);
        try {
            Files.write(file, ManifestFile.bytes(manifest));
            Folders.ownOnly(file);
        } catch (IOException failure) {
            throw Folders.unusable(publication.staging(), failure);
        }
    }
}
