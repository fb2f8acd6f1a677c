package org.epaulet.job;

import org.epaulet.job.store.RunStore.Run;

/** A correction of a locked year (R17) among the jobs. */
record CorrectionKind() implements JobKind {

    static final String NAME = "correction";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Place place(Run run) {
        return new Place(JobKind.out(run), run.year() + "-correction-" + run.correction());
    }

    @Override
    public String subject(Run run) {
        return "Correction " + run.correction() + " of year " + run.year();
    }

    @Override
    public String products(Run run) {
        return "correction-%d-%d.xlsx for finance and HR".formatted(run.year(), run.correction());
    }

    @Override
    public Work open(Setting setting) {
        throw new StoppedException(ExitStatus.USAGE, "There is no correction.");
    }
}
