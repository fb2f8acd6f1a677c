package org.epaulet.job.publication;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.epaulet.audit.Manifest;
import org.epaulet.delivery.CodePoints;
import org.epaulet.digest.Sha256;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.store.IntakeStore;
import org.epaulet.job.store.OutputStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.Units;

/** Draws up the manifest of a run, the same for a run and for one that is computed again. */
public final class ManifestDraft {

    private final RunContext context;
    private final IntakeStore intake;
    private final OutputStore outputs;
    private final Units units;

    /** Takes what the run works on, received and wrote. */
    public ManifestDraft(RunContext context, IntakeStore intake, OutputStore outputs, Units units) {
        this.context = context;
        this.intake = intake;
        this.outputs = outputs;
        this.units = units;
    }

    /**
     * Returns the manifest.
     *
     * @param outside who was not employed on any day of the year; null: it is not about a whole year
     * @param previous the run published before; null: none
     */
    public Manifest of(
            Run run,
            List<Manifest.StepCount> steps,
            SortedMap<String, String> totals,
            List<String> outside,
            Run previous) {
        return of(run, steps, totals, outside, previous, null);
    }

    /**
     * Returns the manifest of a night.
     *
     * @param follows the night that changes are told against; null: none
     */
    public Manifest ofNight(
            Run run, List<Manifest.StepCount> steps, SortedMap<String, String> totals, Run previous, Run follows) {
        return of(run, steps, totals, null, previous, follows);
    }

    private Manifest of(
            Run run,
            List<Manifest.StepCount> steps,
            SortedMap<String, String> totals,
            List<String> outside,
            Run previous,
            Run follows) {
        return new Manifest(
                run.job(),
                run.year(),
                run.asOf(),
                run.asOf() == null ? null : true,
                follows == null ? null : follows.manifestDigest(),
                run.language().code(),
                run.software(),
                new Manifest.PolicyDigest(context.policy().code(), Sha256.of(context.policyText())),
                Sha256.of(context.definition().meaning()),
                new Sources(context, intake, units).inputs(),
                steps,
                totals,
                outside,
                outputs.files().stream()
                        .sorted(Comparator.comparing(OutputStore.Output::name, CodePoints.ORDER))
                        .map(file -> new Manifest.Output(file.name(), file.sha256(), file.contentSha256()))
                        .toList(),
                previous == null ? null : previous.manifestDigest());
    }
}
