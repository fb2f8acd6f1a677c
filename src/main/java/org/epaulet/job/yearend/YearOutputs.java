package org.epaulet.job.yearend;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.epaulet.audit.Manifest;
import org.epaulet.job.definition.RunContext;
import org.epaulet.job.files.Folders;
import org.epaulet.job.outputs.AssembleOutputs;
import org.epaulet.job.outputs.CsvTotals;
import org.epaulet.job.outputs.WriteOutputs;
import org.epaulet.job.publication.ManifestDraft;
import org.epaulet.job.publication.Published;
import org.epaulet.job.run.JobKind;
import org.epaulet.job.store.Once;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.report.Outputs;

/** The last steps of the run of a year and of a correction: what is told of it is written, held against each other and published. */
public final class YearOutputs {

    private final YearWork work;
    private final Supplier<Outputs> reports;
    private final Totals totals;
    private final Supplier<List<String>> outside;
    private final Supplier<CsvTotals> csv = Once.of(() -> new CsvTotals(filled()));

    /** How totals are held against the files and sheets in which they stand. */
    @FunctionalInterface
    public interface Totals {

        /**
         * Checks everything and returns the control totals, by name, for the manifest.
         *
         * @param sheets the totals that sheets show, by sheet and column
         * @throws StoppedException when anything differs
         */
        SortedMap<String, String> check(CsvTotals csv, Map<String, Map<String, Long>> sheets);
    }

    /**
     * Takes what the run works on and what it tells.
     *
     * @param outside finds who was not employed on any day of the year; null where it is not about a whole year
     */
    public YearOutputs(YearWork work, Supplier<Outputs> reports, Totals totals, Supplier<List<String>> outside) {
        this.work = work;
        this.reports = reports;
        this.totals = totals;
        this.outside = outside;
    }

    /** Plans the writing of all pieces. */
    public WriteOutputs write() {
        return new WriteOutputs(
                reports.get().pieces(),
                parts(),
                context().definition().partitions().rows(),
                work.outputs(),
                work.setting().progress());
    }

    /** Plans how the pieces are put together in the folder that is filled; CSV files are read back beside the books. */
    public AssembleOutputs assemble() {
        return new AssembleOutputs(
                reports.get(),
                parts(),
                filled(),
                work.outputs(),
                name -> CompletableFuture.runAsync(() -> csv.get().rows(name)),
                work.setting().progress());
    }

    /**
     * Publishes the folder.
     *
     * @param previous the run whose manifest this one's follows; null: none
     */
    public void publish(Run previous) {
        JobKind.Setting setting = work.setting();
        new Published(setting.engine(), context(), work.intake(), work.outputs(), work.publication(), setting.key())
                .publish(setting.lock(), this::assemble, this::totals, outside, previous);
    }

    /**
     * Returns the manifest that belongs in the folder that is filled.
     *
     * @param steps what the steps had
     * @param previous the run whose manifest this one's follows; null: none
     */
    public Manifest manifest(Run run, List<Manifest.StepCount> steps, Run previous) {
        return new ManifestDraft(context(), work.intake(), work.outputs(), work.units())
                .of(run, steps, totals(assemble()), outside.get(), previous);
    }

    /** Returns the folder that is filled. */
    public Path filled() {
        return work.publication().staging();
    }

    private SortedMap<String, String> totals(AssembleOutputs assembly) {
        return totals.check(csv.get(), assembly.sheetTotals());
    }

    private RunContext context() {
        return work.context();
    }

    private Path parts() {
        return context().work().resolve(Folders.PARTS);
    }
}
