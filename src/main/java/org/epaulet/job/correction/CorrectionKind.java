package org.epaulet.job.correction;

import java.util.List;
import org.epaulet.delivery.Table;
import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.files.Folders;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.publication.Place;
import org.epaulet.job.publication.Publication;
import org.epaulet.job.run.JobKind;
import org.epaulet.job.run.RunFolder;
import org.epaulet.job.store.CorrectionStore;
import org.epaulet.job.store.CorrectionStore.Basis;
import org.epaulet.job.store.IntakeStore.Input;
import org.epaulet.job.store.RunStore;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.store.RunStore.State;
import org.epaulet.job.year.YearRecord;
import org.epaulet.job.year.YearState;

/** A correction of a locked year (R17) among the jobs. */
public record CorrectionKind() implements JobKind {

    @Override
    public String name() {
        return JobDefinition.CORRECTION;
    }

    @Override
    public Place place(Run run) {
        return Place.ofCorrection(JobKind.out(run), run.year(), run.correction());
    }

    @Override
    public String subject(Run run) {
        return "Correction " + run.correction() + " of year " + run.year();
    }

    @Override
    public String products(Run run) {
        return "correction-%d-%d.xlsx for finance and HR".formatted(run.year(), run.correction());
    }

    /** Corrections follow one another: each rests on the version that the one before left. */
    @Override
    public void admit(Engine engine, Run run) {
        YearRecord record = YearRecord.of(engine, run.year());
        lockedOrPaid(record);
        if (run.number() != 0 && stale(engine, run)) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "Run %d cannot go on: another version of year %d was published since; run the correction anew."
                            .formatted(run.number(), run.year()));
        }
    }

    static void lockedOrPaid(YearRecord record) {
        if (record.state().compareTo(YearState.LOCKED) < 0) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "Year %d is %s; only a locked or paid year is corrected, before that `run year-end` computes it anew."
                            .formatted(record.year(), record.state()));
        }
        record.procedure();
    }

    @Override
    public boolean stale(Engine engine, Run run) {
        long last = YearRecord.of(engine, run.year()).lastVersion().number();
        return new CorrectionStore(engine.jdbc(), run.number())
                .basis()
                .map(basis -> basis.baseRun() != last)
                .orElse(true);
    }

    /** A row may have been replaced since, or a whole delivery: the same one may be sent to bring it back. */
    @Override
    public boolean overtaken(Engine engine, Run published) {
        return YearRecord.of(engine, published.year()).lastVersion().number() != published.number();
    }

    @Override
    public void clear(Engine engine, int year) {
        new RunStore(engine.jdbc())
                .all().stream()
                        .filter(run -> run.job().equals(name()) && run.year() == year)
                        .filter(run -> run.state() != State.PUBLISHED && stale(engine, run))
                        .filter(run -> new RunFolder(engine, run).own())
                        .forEach(run -> Folders.delete(place(run).staging(run.number())));
    }

    /** Another version would come of it, with nothing in it. */
    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public Run numbered(Engine engine, Run wanted) {
        int number = YearRecord.of(engine, wanted.year()).corrections().size() + 1;
        Publication.check(Place.ofCorrection(JobKind.out(wanted), wanted.year(), number));
        return wanted.withCorrection(number);
    }

    @Override
    public void begin(Engine engine, Run run, List<Input> inputs) {
        YearRecord record = YearRecord.of(engine, run.year());
        new CorrectionStore(engine.jdbc(), run.number())
                .add(new Basis(
                        record.published().number(),
                        record.lastVersion().number(),
                        inputs.stream().anyMatch(input -> input.table() == Table.PEOPLE)));
    }

    @Override
    public Work open(Setting setting) {
        return new CorrectionJob(setting, setting.publication(this));
    }
}
