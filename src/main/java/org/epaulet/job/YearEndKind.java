package org.epaulet.job;

import org.epaulet.job.store.RunStore.Run;

/** The year-end job among the jobs. */
record YearEndKind() implements JobKind {

    static final String NAME = "year-end";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Place place(Run run) {
        return new Place(JobKind.out(run), String.valueOf(run.year()));
    }

    @Override
    public String subject(Run run) {
        return "Year " + run.year();
    }

    @Override
    public String products(Run run) {
        return "payroll-%d.xlsx for finance, hr-%d.xlsx for HR".formatted(run.year(), run.year());
    }

    @Override
    public Work open(Setting setting) {
        return new YearEndJob(
                setting.engine(),
                setting.context(),
                setting.publication(this),
                setting.lock(),
                setting.key(),
                setting.progress(),
                setting.brake());
    }
}
