package org.epaulet.job.yearend;

import org.epaulet.job.definition.JobDefinition;
import org.epaulet.job.engine.Engine;
import org.epaulet.job.outcome.ExitStatus;
import org.epaulet.job.outcome.StoppedException;
import org.epaulet.job.publication.Place;
import org.epaulet.job.run.JobKind;
import org.epaulet.job.store.RunStore.Run;
import org.epaulet.job.year.YearRecord;
import org.epaulet.job.year.YearState;

/** The year-end job among the jobs. */
public record YearEndKind() implements JobKind {

    @Override
    public String name() {
        return JobDefinition.YEAR_END;
    }

    @Override
    public Place place(Run run) {
        return Place.ofYear(JobKind.out(run), run.year());
    }

    @Override
    public String subject(Run run) {
        return "Year " + run.year();
    }

    @Override
    public String products(Run run) {
        return "payroll-%d.xlsx for finance, hr-%d.xlsx for HR".formatted(run.year(), run.year());
    }

    /** What is posted, locked or paid is not computed anew under people's eyes. */
    @Override
    public void admit(Engine engine, Run run) {
        YearRecord record = YearRecord.of(engine, run.year());
        YearState state = record.state();
        if (state.compareTo(YearState.CALCULATED) > 0) {
            throw new StoppedException(
                    ExitStatus.USAGE,
                    "Year %d is %s with the figures of run %d; %s"
                                    .formatted(
                                            run.year(),
                                            state,
                                            record.published().number(),
                                            state == YearState.PAID
                                                    ? "`run correction` corrects it."
                                                    : "`year reopen` takes it back, or `run correction` corrects it once it is locked.")
                            + " `restart %d` makes its folder once more, should that be lost."
                                    .formatted(record.published().number()));
        }
    }

    @Override
    public Work open(Setting setting) {
        return new YearEndJob(setting, setting.publication(this));
    }
}
